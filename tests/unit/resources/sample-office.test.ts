import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../shared/domain/limits';
import { secrecyLevels } from '../../../shared/domain/secrecy';
import { seedTopics } from '../../../shared/domain/topics';

interface SampleOffice {
  readonly scopes: readonly { readonly name: string }[];
  readonly accounts: readonly { readonly loginName: string; readonly password: string; readonly roles: readonly string[]; readonly levels: readonly string[]; readonly scopes: readonly string[] }[];
  readonly papers: readonly { readonly file: string; readonly number: string; readonly subject: string; readonly topic: string; readonly level: string; readonly scope: string }[];
}
const folder = join(import.meta.dirname, '../../../resources/sample-office');
const office = JSON.parse(readFileSync(join(folder, 'office.json'), 'utf8')) as SampleOffice;
const text = (file: string): string => readFileSync(join(folder, 'papers', file), 'utf8');

describe('topics of a new office', () => {
  it('begin with the one for everything, each once, parents first', () => {
    expect(seedTopics[0]).toEqual({ id: 'general', name: 'Chung', parentId: null });
    expect(new Set(seedTopics.map(({ id }) => id)).size).toBe(seedTopics.length);
    expect(new Set(seedTopics.map(({ name }) => name)).size).toBe(seedTopics.length);
    const orphans = seedTopics.filter(({ parentId }, index) => parentId !== null && !seedTopics.slice(0, index).some(({ id }) => id === parentId));
    expect(orphans).toEqual([]);
  });
});

describe('the sample office', () => {
  it('files every paper of its folder and no other', () => {
    expect(office.papers.map(({ file }) => file).toSorted()).toEqual(readdirSync(join(folder, 'papers')).toSorted());
  });

  it('has something at every level and in every scope', () => {
    expect(new Set(office.papers.map(({ level }) => level))).toEqual(new Set(secrecyLevels));
    expect(new Set(office.papers.map(({ scope }) => scope))).toEqual(new Set(['whole-office', ...office.scopes.map(({ name }) => name)]));
    expect(office.papers.filter(({ topic }) => !seedTopics.some(({ id }) => id === topic))).toEqual([]);
  });

  it('is made by a security officer and filed by an archivist who reaches everything', () => {
    expect(office.accounts[0]?.roles).toEqual(['securityOfficer']);
    const archivist = office.accounts.find(({ roles }) => roles.includes('archivist'));
    expect(archivist?.levels).toEqual(secrecyLevels);
    expect(archivist?.scopes).toEqual(office.scopes.map(({ name }) => name));
    expect(office.accounts.filter(({ password }) => password.length < limits.password.min)).toEqual([]);
  });

  it.each(office.papers)('$file is composed Unicode and prints its number', ({ file, number }) => {
    const words = text(file);
    expect(words).toBe(words.normalize('NFC'));
    expect(words).toContain(number);
    expect(words.split(/\s+/).length).toBeGreaterThan(300);
  });

  it.each(office.papers.filter(({ level }) => level !== 'open'))('$file says that it is an exercise', ({ file, subject }) => {
    expect(text(file)).toContain('BÀI TẬP HUẤN LUYỆN.');
    expect(subject).toMatch(/^Bài tập huấn luyện/);
  });
});
