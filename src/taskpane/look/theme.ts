import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** Shades of the blue that the workbooks' headings have (1F4E79 stands at 80). */
const brand: BrandVariants = {
  10: '#030A11',
  20: '#0C1B2B',
  30: '#11293F',
  40: '#163450',
  50: '#1A3E60',
  60: '#1D466D',
  70: '#1E4A73',
  80: '#1F4E79',
  90: '#35628D',
  100: '#4B769F',
  110: '#618AB2',
  120: '#789EC4',
  130: '#90B2D5',
  140: '#A9C6E4',
  150: '#C4DAF0',
  160: '#E0EDF8',
};

/** Fonts that have Chinese first, by the system that has them. */
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', sans-serif";

export const lightTheme: Theme = { ...createLightTheme(brand), fontFamilyBase };

/** On dark ground links and chosen tabs take lighter shades, so that they can be read. */
export const darkTheme: Theme = {
  ...createDarkTheme(brand),
  fontFamilyBase,
  colorBrandForeground1: brand[130],
  colorBrandForeground2: brand[140],
  colorBrandForegroundLink: brand[130],
  colorBrandForegroundLinkHover: brand[140],
  colorBrandForegroundLinkPressed: brand[120],
  colorCompoundBrandForeground1: brand[130],
  colorCompoundBrandForeground1Hover: brand[140],
  colorCompoundBrandStroke: brand[120],
  colorCompoundBrandBackground: brand[110],
  colorBrandStroke1: brand[120],
};
