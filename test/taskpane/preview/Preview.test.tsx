/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { SheetDraft } from '../../../src/workbook/draft';
import type { CellStyle, Validation } from '../../../src/workbook/workbook';
import { cell, drawn, field, stage } from './stage';

const open: CellStyle = { locked: false };
const styles = { open, figure: { locked: false, format: '#,##0.0' } satisfies CellStyle };

/** B1 to B3 can be typed into, A1 and what lies beyond cannot. */
const form = (validations: Validation[] = []) =>
  new SheetDraft('表')
    .put(0, 0, '受理')
    .put(0, 1, 34, { style: 'figure' })
    .put(1, 1, null, { style: 'open' })
    .put(2, 1, null, { style: 'open' })
    .put(3, 1, 34, { formula: 'SUM(B1:B3)', style: 'open' })
    .set({ protection: { allow: [] }, validations })
    .finish();

const refusal = { severity: 'stop', title: '填写有误', text: '请填整数。' } as const;

describe('what is seen', () => {
  test('values by their formats, the selected cell in the bar, formulas with their result', async () => {
    const { bar, click } = stage([form()], styles);
    expect(cell('B1').textContent).toBe('34.0');
    expect(cell('B4').textContent).toBe('34');
    expect(bar()).toBe('A1fx受理');
    await click('B4');
    expect(bar()).toBe('B4fx=SUM(B1:B3)');
  });

  test('only what is in view, wherever that is', async () => {
    const draft = new SheetDraft('表');
    for (let row = 0; row < 5000; row += 1) draft.put(row, 59, row);
    const { select } = stage([draft.set({ freeze: { rows: 1, columns: 1 } }).finish()]);
    expect(drawn().length).toBeLessThan(250);
    await act(async () => select({ sheet: '表', address: 'BH5000' }));
    expect(cell('BH5000').textContent).toBe('4999');
    const corners = ['A1', 'BH1', 'A2', 'B2', 'A5000'];
    await waitFor(() => {
      expect(drawn().filter((address) => corners.includes(address))).toEqual(['A1', 'BH1', 'A5000']);
    });
    expect(drawn().length).toBeLessThan(350);
  });

  test('hidden rows and columns are left out, merged cells are one', () => {
    const sheet = new SheetDraft('表')
      .put(0, 0, '标题')
      .merge('A1:C2')
      .put(2, 1, '藏')
      .hideColumn(1)
      .finish();
    stage([sheet]);
    expect(drawn().slice(0, 3)).toEqual(['A1', 'D1', 'E1']);
    const title = cell('A1');
    expect([title.getAttribute('aria-colspan'), title.getAttribute('aria-rowspan')]).toEqual(['3', '2']);
    expect(drawn()).not.toContain('B3');
  });

  test('merged cells are drawn from where they begin, far above the view', async () => {
    const draft = new SheetDraft('表').put(9, 0, '乡镇').merge('A10:A900').put(899, 1, 1);
    const { select } = stage([draft.set({ freeze: { rows: 1, columns: 0 } }).finish()]);
    await act(async () => select({ sheet: '表', address: 'B500' }));
    await waitFor(() => expect(drawn()).not.toContain('B2'));
    expect(cell('A10').textContent).toBe('乡镇');
  });

  test('a grid says how large it is and where each cell stands', () => {
    stage([form()], styles);
    const grid = screen.getByRole('grid', { name: /^威远镇\.xlsx 工作表“表”/ });
    expect([grid.getAttribute('aria-rowcount'), grid.getAttribute('aria-colcount')]).toEqual(['40', '26']);
    const place = ['aria-rowindex', 'aria-colindex', 'aria-readonly', 'aria-selected'];
    expect(place.map((name) => cell('B2').getAttribute(name))).toEqual(['2', '2', 'false', 'false']);
    expect(place.map((name) => cell('A1').getAttribute(name))).toEqual(['1', '1', 'true', 'true']);
  });

  test('marks, notes and results that may be old', async () => {
    const sheet = new SheetDraft('表')
      .put(0, 0, 1, { note: '见附件' })
      .put(1, 0, 2, { formula: 'A1*2' })
      .finish();
    const marks = [
      { sheet: '表', address: 'A1', severity: 'warning', text: '请核实' },
      { sheet: '表', address: 'A1', severity: 'error', text: '办结多于受理' },
    ] as const;
    stage([sheet], {}, { marks, stale: new Set(['表!A2']) });
    expect(cell('A1').getAttribute('aria-description')).toBe('办结多于受理\n请核实');
    expect(cell('A1').style.backgroundColor).toBe('rgb(248, 203, 173)');
    expect(cell('A1').title).toBe('见附件');
    expect(cell('A2').title).toBe('打开文件后由表格软件重新计算');
    expect(screen.getByRole('tab', { name: '“表”，2 处标记' })).toBeTruthy();
    const described = field().getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe(
      '审核错误：办结多于受理\n请核实\n批注：见附件',
    );
  });

  test('conditional formats of a template', () => {
    const conditionals = [{ range: 'B1:B2', formula: 'B1=""', style: { fill: 'FCE4D6' } }];
    stage([{ ...form(), conditionals }], styles);
    expect([cell('B1'), cell('B2')].map((each) => each.style.backgroundColor)).toEqual([
      '',
      'rgb(252, 228, 214)',
    ]);
  });

  test('a workbook whose sheets are all hidden says so', () => {
    stage([new SheetDraft('表', 'hidden').finish()]);
    expect(screen.getByRole('region').textContent).toBe('工作簿中没有可显示的工作表。');
  });
});

describe('moving', () => {
  test('by arrows and edges, through merged cells', async () => {
    const sheet = new SheetDraft('表').put(1, 0, '标题').merge('A2:C2').put(4, 3, 1).finish();
    const { user, click, selected } = stage([sheet]);
    await click('B1');
    await user.keyboard('{ArrowDown}{ArrowDown}{End}{Home}{Control>}{End}{Home}{/Control}');
    expect(selected).toEqual(['表!B1', '表!A2', '表!B3', '表!D3', '表!A3', '表!D5', '表!A1']);
  });

  test('Tab goes to what can be typed into, then leaves', async () => {
    const { user, click, selected } = stage([form()], styles);
    await click('B1');
    await user.keyboard('{Tab}{Tab}');
    expect(selected).toEqual(['表!B1', '表!B2', '表!B3']);
    await user.keyboard('{Tab}');
    expect(screen.getByRole('grid').contains(document.activeElement)).toBe(false);
    await click('B1');
    await user.keyboard('{Escape}{Tab}');
    expect(screen.getByRole('grid').contains(document.activeElement)).toBe(false);
  });

  test('sheets by keys, tabs and links; each keeps its place; hidden ones have no tab', async () => {
    const first = new SheetDraft('封面').put(0, 1, '去', { link: { sheet: '表', address: 'B2' } }).finish();
    const { user, click, bar } = stage([first, form(), new SheetDraft('暗', 'veryHidden').finish()], styles);
    expect(screen.getAllByRole('tab').map((tab) => tab.getAttribute('value'))).toEqual(['封面', '表']);
    await click('A1');
    await user.keyboard('{Control>}{PageDown}{/Control}');
    expect(bar()).toBe('A1fx受理');
    await user.keyboard('{ArrowRight}{Alt>}{PageUp}{/Alt}');
    expect(bar()).toBe('A1fx');
    await user.keyboard('{ArrowRight}{Enter}');
    expect(bar()).toBe('B2fx');
    await user.click(screen.getByRole('tab', { name: '封面' }));
    expect(bar()).toBe('B1fx去');
  });

  test('a selection from outside is shown without taking focus', () => {
    const { select, bar } = stage([new SheetDraft('封面').put(0, 0, 1).finish(), form()], styles);
    select({ sheet: '表', address: 'B4' });
    expect(bar()).toBe('B4fx=SUM(B1:B3)');
    expect(document.activeElement).toBe(document.body);
  });
});

describe('typing', () => {
  test('numbers become numbers, all else stays text, Enter goes down', async () => {
    const { user, click, typed, value } = stage([form()], styles);
    await click('B1');
    await user.keyboard('1,200{Enter}=1+1{Enter}');
    expect(typed).toEqual([
      ['表', [{ address: 'B1', value: 1200 }]],
      ['表', [{ address: 'B2', value: '=1+1' }]],
    ]);
    expect([cell('B1').textContent, value('表', 'B2')]).toEqual(['1,200.0', '=1+1']);
  });

  test('F2 edits what is there, Escape leaves it, Delete empties, Ctrl+Z and Ctrl+Y', async () => {
    const { user, click, value } = stage([form()], styles);
    await click('B1');
    await user.keyboard('{F2}5{Escape}');
    expect(value('表', 'B1')).toBe(34);
    await user.keyboard('{F2}5{Enter}');
    expect(value('表', 'B1')).toBe(345);
    await user.keyboard('{ArrowUp}{Delete}');
    expect(value('表', 'B1')).toBeNull();
    await user.keyboard('{Control>}zz{/Control}');
    expect(value('表', 'B1')).toBe(34);
    await user.keyboard('{Control>}y{/Control}');
    expect(value('表', 'B1')).toBe(345);
  });

  test('a locked cell and a formula say why they are closed', async () => {
    const { user, click, typed, said } = stage([form()], styles);
    await click('A1');
    await user.keyboard('5');
    expect(said()).toBe('A1：此单元格受保护，不能填写。请在允许填写的单元格中填写。');
    await click('B4');
    await user.keyboard('5');
    expect(said()).toBe('B4：此单元格由公式计算，不能直接填写。请修改它所引用的数据。');
    expect(typed).toEqual([]);
  });

  test('any cell of an unprotected sheet is open', async () => {
    const { user, click, value } = stage([new SheetDraft('表').put(0, 0, 1).finish()]);
    await click('C3');
    await user.keyboard('甲{Tab}');
    expect(value('表', 'C3')).toBe('甲');
  });

  test.each([
    { type: 'whole', min: 0 },
    { type: 'custom', formula: 'AND(ISNUMBER(B1),B1=ROUND(B1,0))' },
  ] as const)('what breaks a rule of type $type stays in the editor with its reason', async (rule) => {
    const validation = { ranges: ['B1:B3'], rule, allowBlank: true, error: refusal };
    const { user, click, typed, said, value } = stage([form([validation])], styles);
    await click('B2');
    await user.keyboard('1.5{Enter}');
    expect([said(), typed]).toEqual(['填写有误：请填整数。', []]);
    await user.keyboard('{Backspace}{Backspace}2{Enter}');
    expect([said(), value('表', 'B2')]).toEqual(['', 12]);
  });

  test('a warning asks', async () => {
    const error = { ...refusal, severity: 'warning' } as const;
    const rule = { type: 'decimal', max: 100 } as const;
    const { user, click, value } = stage([form([{ ranges: ['B2'], rule, allowBlank: true, error }])], styles);
    await click('B2');
    await user.keyboard('101{Enter}');
    await user.click(await screen.findByText('返回修改'));
    expect(value('表', 'B2')).toBeNull();
    field().focus();
    await user.keyboard('{Enter}');
    await user.click(await screen.findByText('仍然填入'));
    expect(value('表', 'B2')).toBe(101);
  });

  test('lists are chosen from, those of a range too', async () => {
    const list = new SheetDraft('名单').put(0, 0, '甲').put(1, 0, '乙').put(2, 0, '甲').finish();
    const rule = { type: 'list-range', source: "'名单'!$A$1:$A$9" } as const;
    const { user, click, value, said } = stage(
      [form([{ ranges: ['B2'], rule, allowBlank: true, error: refusal }]), list],
      styles,
    );
    await click('B2');
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    const items = await screen.findAllByRole('menuitem');
    expect(items.map(({ textContent }) => textContent)).toEqual(['甲', '乙']);
    await user.click(items[1] as HTMLElement);
    expect(value('表', 'B2')).toBe('乙');
    await user.keyboard('丙{Enter}');
    expect([value('表', 'B2'), said()]).toEqual(['乙', '填写有误：请填整数。']);
  });

  test('a block is pasted as far as cells are open, and undone at once', async () => {
    const { user, click, typed, said, value } = stage([form()], styles);
    await click('B1');
    const clipboardData = { getData: () => '1\tx\r\n2\t\r\n3\r\n4\r\n' };
    fireEvent.paste(field(), { clipboardData });
    expect(typed).toEqual([
      [
        '表',
        [
          { address: 'B1', value: 1 },
          { address: 'B2', value: 2 },
          { address: 'B3', value: 3 },
        ],
      ],
    ]);
    expect(said()).toBe('已粘贴 3 个单元格；3 个不能填写，已跳过：C1、C2、B4。');
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect([value('表', 'B1'), value('表', 'B3')]).toEqual([34, null]));
  });

  test('another selection from outside takes no half-typed entry along', async () => {
    const validation = {
      ranges: ['B1:B3'],
      rule: { type: 'whole' },
      allowBlank: true,
      error: refusal,
    } as const;
    const { user, click, select, typed } = stage([form([{ ...validation, ranges: ['B1:B3'] }])], styles);
    await click('B2');
    await user.keyboard('1.5');
    select({ sheet: '表', address: 'B3' });
    expect(field().value).toBe('');
    expect(typed).toEqual([]);
  });
});
