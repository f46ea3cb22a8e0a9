import { EditorState } from '@codemirror/state';
import { language } from '../../../words/language.ts';

/** What the editor says by itself, in Chinese; in English it is what it says anyway. */
const ZH = {
  Find: '查找',
  Replace: '替换为',
  next: '下一处',
  previous: '上一处',
  all: '全选',
  'match case': '区分大小写',
  'by word': '整词',
  regexp: '正则',
  replace: '替换',
  'replace all': '全部替换',
  close: '关闭',
  'Go to line': '转到行',
  go: '转到',
  Completions: '补全',
  Diagnostics: '问题',
  'No diagnostics': '没有问题',
  'Fold line': '折叠',
  'Unfold line': '展开',
  'folded code': '已折叠',
  unfold: '展开',
  'Folded lines': '已折叠',
  'Unfolded lines': '已展开',
};

export const phrases = language === 'zh' ? EditorState.phrases.of(ZH) : [];
