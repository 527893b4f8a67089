/** outside: not opened by Excel. wrong: what we did not foresee happened while drawing. unreachable: the site went away. */
export type MessagePageName = 'outside' | 'wrong' | 'unreachable';

export interface MessageWords {
  readonly lang: 'zh-CN' | 'en';
  readonly title: string;
  readonly text: readonly string[];
  readonly link: string;
  readonly address: string;
}

const OUTSIDE: readonly MessageWords[] = [
  {
    lang: 'zh-CN',
    title: '请在 Excel 中打开核报',
    text: [
      '这一页是 Excel 任务窗格的内容，单独打开时没有工作簿可审核。',
      '没有 Excel，也可以在工作台中打开 .xlsx 文件，审核、改正、保存。',
    ],
    link: '打开工作台',
    address: 'workbench.html',
  },
  {
    lang: 'en',
    title: 'Open Hebao inside Excel',
    text: [
      'This page belongs into Excel’s task pane. On its own it has no workbook to check.',
      'Without Excel, the workbench opens .xlsx files, checks, mends and saves them.',
    ],
    link: 'Open the workbench',
    address: 'workbench.html',
  },
];

const WRONG: readonly MessageWords[] = [
  {
    lang: 'zh-CN',
    title: '核报出错了',
    text: ['窗格没有画出来。工作簿里已有的内容没有丢失。', '请重新打开；再次出错时，请把情况告诉管理员。'],
    link: '重新打开',
    address: 'taskpane.html',
  },
  {
    lang: 'en',
    title: 'Something went wrong',
    text: [
      'The pane could not be drawn. Nothing in the workbook was lost.',
      'Open it again; if it happens once more, tell your administrator.',
    ],
    link: 'Open again',
    address: 'taskpane.html',
  },
];

const UNREACHABLE: readonly MessageWords[] = [
  {
    lang: 'zh-CN',
    title: '连不上核报的服务器',
    text: ['窗格还缺一部分没有取到。工作簿没有任何改动。', '请检查网络后重新打开。'],
    link: '重新打开',
    address: 'taskpane.html',
  },
  {
    lang: 'en',
    title: 'Hebao’s server cannot be reached',
    text: [
      'A part of the pane did not arrive. The workbook has not been changed.',
      'Check the network and open it again.',
    ],
    link: 'Open again',
    address: 'taskpane.html',
  },
];

const PAGES: { readonly [N in MessagePageName]: readonly MessageWords[] } = {
  outside: OUTSIDE,
  wrong: WRONG,
  unreachable: UNREACHABLE,
};

export function messagePage(name: MessagePageName): readonly MessageWords[] {
  return PAGES[name];
}
