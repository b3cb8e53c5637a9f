/**
 * Which departments of a county usually hold which administrative powers, by 类别 of units.ts: a department is asked only for what it may
 * do. Where a place has given a power to another department, 填报对象 of the definition workbook is changed.
 */

/** Impose penalties and inspect. */
const punishers = [
  '发展和改革局',
  '教育局',
  '工业和信息化局',
  '民族宗教事务局',
  '公安局',
  '民政局',
  '司法局',
  '财政局',
  '人力资源和社会保障局',
  '自然资源局',
  '生态环境局',
  '住房和城乡建设局',
  '交通运输局',
  '水利局',
  '农业农村局',
  '文体旅游广电局',
  '卫生健康局',
  '应急管理局',
  '审计局',
  '市场监督管理局',
  '统计局',
  '医疗保障局',
  '林业和草原局',
  '城市管理综合行政执法局',
];

export const powers = {
  /** 行政处罚, 行政检查. */
  punish: punishers,
  /** Any power: those who punish, and who only confirm, pay or reward. */
  any: [...punishers, '退役军人事务局'],
  /** 行政许可: not those who only supervise, but the hall where permits are granted centrally. */
  license: [
    ...punishers.filter((kind) => !['审计局', '统计局', '医疗保障局'].includes(kind)),
    '政务服务监督管理局',
  ],
  /** 行政强制. */
  coerce: [
    '发展和改革局',
    '公安局',
    '人力资源和社会保障局',
    '自然资源局',
    '生态环境局',
    '住房和城乡建设局',
    '交通运输局',
    '水利局',
    '农业农村局',
    '文体旅游广电局',
    '卫生健康局',
    '应急管理局',
    '市场监督管理局',
    '林业和草原局',
    '城市管理综合行政执法局',
  ],
  /** 行政征收. */
  levy: [
    '财政局',
    '自然资源局',
    '住房和城乡建设局',
    '交通运输局',
    '水利局',
    '农业农村局',
    '林业和草原局',
    '城市管理综合行政执法局',
  ],
  /** 行政裁决. */
  rule: [
    '财政局',
    '自然资源局',
    '住房和城乡建设局',
    '水利局',
    '农业农村局',
    '市场监督管理局',
    '林业和草原局',
  ],
  /** 行政确认. */
  confirm: [
    '公安局',
    '民政局',
    '人力资源和社会保障局',
    '自然资源局',
    '住房和城乡建设局',
    '交通运输局',
    '农业农村局',
    '卫生健康局',
    '退役军人事务局',
    '市场监督管理局',
    '林业和草原局',
  ],
  /** 行政给付. */
  pay: [
    '教育局',
    '民政局',
    '人力资源和社会保障局',
    '住房和城乡建设局',
    '农业农村局',
    '卫生健康局',
    '退役军人事务局',
    '应急管理局',
    '医疗保障局',
    '林业和草原局',
  ],
};
