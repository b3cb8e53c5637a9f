/**
 * 海东市's 95 townships and subdistricts by county: statistical codes of nine digits and names, without the three development zones
 * (codes ending in 400) that the statistical division lists beside them; and 李家山镇 of 湟中区.
 */
const listed: Record<string, string> = {
  630106: '108李家山镇',
  630202: `
    001碾伯街道 002岗沟街道 101雨润镇 102寿乐镇 103高庙镇 104洪水镇 105高店镇 106瞿昙镇 200共和乡
    201中岭乡 202李家乡 203下营乡 204芦花乡 205马营乡 206马厂乡 207蒲台乡 208中坝乡 209峰堆乡
    210城台乡 211达拉乡`,
  630203: `
    001平安街道 002小峡街道 102三合镇 200洪水泉乡 201石灰窑乡 202古城乡 203沙沟乡 204巴藏沟乡`,
  630222: `
    100川口镇 101古鄯镇 102马营镇 103官亭镇 104巴州镇 105满坪镇 106李二堡镇 107峡门镇 200马场垣乡
    201北山乡 202松树乡 203西沟乡 204总堡乡 205隆治乡 206大庄乡 207转导乡 208前河乡 209甘沟乡
    210中川乡 211杏儿乡 212核桃庄乡 213新民乡`,
  630223: `
    001高寨街道 100威远镇 101丹麻镇 103南门峡镇 104加定镇 105塘川镇 106五十镇 107五峰镇 200台子乡
    201西山乡 202红崖子沟乡 203巴扎藏族乡 204哈拉直沟乡 205松多藏族乡 206东山乡 207东和乡 208东沟乡
    209林川乡 210蔡家堡乡`,
  630224: `
    100巴燕镇 101群科镇 102牙什尕镇 103甘都镇 104扎巴镇 105昂思多镇 200雄先藏族乡 201初麻乡
    202查甫藏族乡 203塔加藏族乡 204金源藏族乡 205二塘乡 206谢家滩乡 207德恒隆乡 208沙连堡乡
    209阿什努乡 210石大仓乡`,
  630225: `
    100积石镇 101白庄镇 102街子镇 200道帏藏族乡 201清水乡 202岗察藏族乡 203查汗都斯乡 204文都藏族乡
    205尕楞藏族乡`,
};

export type Township = { code: string; name: string };

/** The townships of a county in the order of their codes; none where the county has no list. */
export function townshipsOf(county: string): Township[] {
  const entries = listed[county]?.trim().split(/\s+/) ?? [];
  return entries.map((entry) => ({ code: county + entry.slice(0, 3), name: entry.slice(3) }));
}
