import { describe, expect, it } from 'vitest';
import { cleanFileName, dispositionOf, readNameHeader } from './file-name.ts';

describe('a name is shown, and is never a path', () => {
  it.each([
    ['attest heftruck.pdf', 'attest heftruck.pdf'],
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\Sofie\\Documents\\attest.pdf', 'attest.pdf'],
    ['/etc/passwd', 'passwd.pdf'],
    ['..', 'document.pdf'],
    ['', 'document.pdf'],
    ['.pdf', 'document.pdf'],
    ['   .pdf', 'document.pdf'],
    ['foto.exe', 'foto.exe.pdf'],
    ['rekening.pdf.exe', 'rekening.pdf.exe.pdf'],
    ['DIPLOMA.PDF', 'DIPLOMA.pdf'],
    ['attest\u0000\u0007\r\nset-cookie: x.pdf', 'attest set-cookie x.pdf'],
    ['attest\u202efdp.exe', 'attestfdp.exe.pdf'],
    ['at\u200btest\u2066.pdf', 'attest.pdf'],
    ['zorg <script>"x".pdf', 'zorg script x.pdf'],
    ['élève à l’école.pdf', 'élève à l’école.pdf'],
    ['شهادة.pdf', 'شهادة.pdf'],
  ])('%j is shown as %j', (given, shown) => {
    expect(cleanFileName(given, 'application/pdf')).toBe(shown);
  });

  it('keeps a long name within its limit, with its ending', () => {
    const name = cleanFileName(`${'lang '.repeat(200)}.docx`, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    expect(name.length).toBeLessThanOrEqual(120);
    expect(name).toMatch(/^lang .*\.docx$/);
  });

  it('leaves both endings of a photo as they are', () => {
    expect(cleanFileName('ik.jpeg', 'image/jpeg')).toBe('ik.jpeg');
    expect(cleanFileName('ik.jpg', 'image/jpeg')).toBe('ik.jpg');
    expect(cleanFileName('ik.png', 'image/jpeg')).toBe('ik.png.jpg');
  });

  it('is taken along under a plain name, with the real one beside it, and no quote breaks out', () => {
    expect(dispositionOf('attest.pdf')).toBe(`attachment; filename="attest.pdf"; filename*=UTF-8''attest.pdf`);
    expect(dispositionOf("élève's (1).pdf")).toBe(`attachment; filename="eleves (1).pdf"; filename*=UTF-8''%C3%A9l%C3%A8ve%27s%20%281%29.pdf`);
    expect(dispositionOf('شهادة.pdf')).toMatch(/^attachment; filename="document.pdf"; filename\*=UTF-8''%D8/);
  });

  it('reads the name that a browser sends along, and says so when it cannot', () => {
    expect(readNameHeader('attest%20%C3%A9.pdf')).toBe('attest é.pdf');
    expect(readNameHeader('%E9.pdf')).toBeNull();
    expect(readNameHeader(undefined)).toBeNull();
    expect(readNameHeader('x'.repeat(2001))).toBeNull();
  });
});
