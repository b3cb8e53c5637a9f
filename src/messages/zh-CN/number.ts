/** What people read from number/, in Chinese. Keys start with the folder's name; {name} is filled in. */
export const number = {
  'number.remark-full-width': '全角字符按半角理解',
  'number.remark-spaces': '去掉了空格或看不见的字符',
  'number.remark-apostrophe': '去掉了开头的撇号',
  'number.remark-sign': '正负号按规范写法理解',
  'number.remark-thousands': '去掉了千位逗号',
  'number.remark-multiplier': '按百、千、万、亿换算',
  'number.remark-chinese-numerals': '中文数字换成了阿拉伯数字',
  'number.remark-exponent': '科学记数法换成了普通写法',
  'number.remark-percent': '去掉了百分号，数值不变',
  'number.remark-unit': '去掉了计量单位',
  'number.remark-approximate': '是约数，按写出的数理解',
  'number.remark-precision': '只保留电子表格能存的15位左右有效数字',
} as const;
