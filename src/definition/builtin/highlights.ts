/** What a report tells once: a chapter's way of working and its campaigns go to texts of the chapter and not to codes of their own. */
import { text } from './indicators';
import type { Section } from './section';

/**
 * The two texts of a chapter, written by own units; everyone has 创新做法和典型经验 of 党的领导 besides.
 * @param about the chapter in a word or two: 行政执法
 */
export function highlights(chapter: string, about: string): Section {
  return {
    indicators: [
      text(`${chapter}_DX`, `${about}典型做法`, ['本级'], {
        note: `本级在${about}方面值得写进年度报告的做法和得到的表彰，用一两句完整的话写明，能直接写进报告，带上数字；没有的不填。`,
        aliases: [`${about}工作亮点`, `${about}创新举措`],
      }),
      text(`${chapter}_ZX`, `${about}专项行动`, ['本级'], {
        note: `本级当年在${about}方面开展的专项行动、专项整治的名称、起止时间和成效，用一两句完整的话写明，能直接写进报告；没有的不填。`,
        aliases: [`${about}专项整治`, `${about}集中整治`],
      }),
    ],
    rules: [],
  };
}
