import { describe, expect, it } from 'vitest';
import { chooseLanguage } from './choose-language.ts';

describe('the language of a reader who opens /', () => {
  it.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en-GB,en;q=0.9', 'en'],
    ['en;q=0.3, zh-TW;q=0.7', 'zh'],
    ['zh;q=0, en', 'en'],
    ['de-DE, fr', 'en'],
    ['*', 'zh'],
    ['', 'zh'],
    [';;;,q=,en;q=x', 'en'],
  ])('who wants %j is %s', (wanted, language) => {
    expect(chooseLanguage({ 'accept-language': wanted })).toBe(language);
  });

  it('is the one chosen before, whatever the browser says', () => {
    const headers = { 'accept-language': 'zh', cookie: 'a=b; jiedui-language=en; c=d' };
    expect(chooseLanguage(headers)).toBe('en');
    expect(chooseLanguage({ ...headers, cookie: 'x-jiedui-language=en' })).toBe('zh');
    expect(chooseLanguage({ ...headers, cookie: 'jiedui-language=fr' })).toBe('zh');
  });
});
