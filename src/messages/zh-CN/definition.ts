/** What people read from definition/, in Chinese. Keys start with the folder's name; {name} is filled in. */
export const definition = {
  'definition.province-code':
    '“{code}”不是省级代码：应为2位数字，或以0000结尾的6位数字（GB/T 2260），例如 63',
  'definition.city-code': '“{code}”不是市级代码：应为4位数字，或以00结尾的6位数字（GB/T 2260），例如 630200',
  'definition.county-code': '“{code}”不是县级代码：应为6位数字，末两位不为00（GB/T 2260），例如 630223',
  'definition.township-code':
    '“{code}”不是乡镇代码：应为9位或12位数字（统计用区划代码），例如 630223100；用统一社会信用代码的应为18位',
  'definition.own-code':
    '“{code}”不能作本级的代码：应为本机关的统一社会信用代码，或在上级的6位代码后补0至9位或12位，例如 630223000',
  'definition.province-prefix': '“{code}”开头的“{found}”不是省级代码；请核对前两位',
  'definition.code-not-under-parent':
    '“{code}”不在上级“{parent}”之下：应以“{prefix}”开头；请核对代码或上级代码',
  'definition.credit-length': '“{code}”有{found}位，统一社会信用代码应为18位；请照登记证书核对',
  'definition.credit-character':
    '“{code}”第{position}位“{found}”有误：统一社会信用代码只用数字和大写字母，不用 I、O、S、V、Z；请照登记证书核对',
  'definition.credit-area': '“{code}”第3至8位“{found}”有误：应为登记机关的6位行政区划代码；请照登记证书核对',
  'definition.credit-organisation-digit':
    '“{code}”第17位为“{found}”，按第9至16位推算应为“{right}”，其中有录错的；请照登记证书核对',
  'definition.credit-check-digit':
    '“{code}”末位为“{found}”，按前17位推算应为“{right}”，其中有录错的；请照登记证书核对',
} as const;
