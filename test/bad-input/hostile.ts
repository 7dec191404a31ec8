/** What people, programs and attackers put in a field, an address or a query, by what it tries. */
export const hostile: Record<string, string> = {
  'nothing at all': '',
  'spaces only': ' \t\u00a0\u3000 ',
  'a NUL': 'Kari\u0000Nordmann',
  'control characters': '\u0007\u001b[31m\u0085\u2028',
  'letters that turn the text around': '\u202eneddo tåM',
  emoji: '🦽👨‍👩‍👧'.repeat(20),
  'a script': '<script>alert(1)</script>',
  'a picture with a script': '"><img src=x onerror=alert(1)>',
  SQL: "'; drop table registrations; --",
  'another header': 'a@example.no\r\nBcc: b@example.no',
  'a path': '../../../../etc/passwd',
  'a template': '{{7*7}}<%= 7*7 %>#{7*7}',
  'a name every object has': '__proto__',
  'another such name': 'constructor',
  'no number': 'NaN',
  'a number that is too large': '9'.repeat(400),
  'a negative number': '-1',
  'a day that is none': '2027-02-30',
  'far too much': 'å'.repeat(20_000),
}

/** Long runs of one thing between others: what an expression can look at again and again. As much as a body may hold. */
export const endless: Record<string, string> = {
  spaces: `x${' '.repeat(200_000)}x`,
  'empty lines': `x${' \n'.repeat(45_000)}x`,
  'half an address': 'a@'.repeat(50_000),
}

/** Bytes that are no text, as they come in an address or a form. */
export const notText = ['%00', '%ff%fe', '%ED%A0%80', '%C0%AF', '%F0%9F']
