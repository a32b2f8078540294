// form-js has no translations. Its own words are replaced where it shows them; what people typed is never touched.
const rule = (selector, ...texts) => ({selector, texts});

const SHOWN = [
  rule(
    '.fjs-form-field-error li',
    [/^Field is required\.$/, 'Bitte ausfüllen.'],
    [/^Field must have minimum value of (.+)\.$/, 'Der Wert muss mindestens $1 sein.'],
    [/^Field must have maximum value of (.+)\.$/, 'Der Wert darf höchstens $1 sein.'],
    [/^Field must have minimum length of (.+)\.$/, 'Bitte mindestens $1 Zeichen eingeben.'],
    [/^Field must have maximum length of (.+)\.$/, 'Bitte höchstens $1 Zeichen eingeben.'],
    [/^Field must match pattern .+$/, 'Bitte das vorgegebene Format einhalten.'],
    [/^Value is not a number\.$/, 'Bitte eine Zahl eingeben.'],
    [/^Value is expected to be an integer\.$/, 'Bitte eine ganze Zahl eingeben.'],
    [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Bitte höchstens $1 Nachkommastellen eingeben.'],
    [/^Date and time must both be entered\.$/, 'Bitte Datum und Uhrzeit eingeben.']
  ),
  rule('.fjs-select-placeholder', [/^Select$/, 'Bitte wählen']),
  rule('.fjs-table-empty, td.fjs-table-td[colspan]', [/^Nothing to show\.$/, 'Keine Einträge.']),
  rule('.fjs-table-nav-label', [/^ of $/, ' von '])
];

const SPOKEN = [
  rule(
    '.fjs-container [aria-label]',
    [/^Click to sort by (.+) descending$/, 'Nach $1 sortieren'],
    [/^Click to sort by (.+) ascending$/, 'Nach $1 umgekehrt sortieren'],
    [/^Click to remove sorting$/, 'Sortierung aufheben'],
    [/^Previous page$/, 'Vorige Seite'],
    [/^Next page$/, 'Nächste Seite'],
    [/^Increment$/, 'Erhöhen'],
    [/^Decrement$/, 'Verringern']
  ),
  rule(
    '.fjs-container [placeholder]',
    [/^Search$/, 'Suchen'],
    // the format follows the browser's language, its letters do not
    [/^[dmy]+([./-])[dmy]+\1[dmy]+$/, format => format.replaceAll('d', 't').replaceAll('y', 'j')]
  )
];

const german = (text, texts) => texts.reduce((now, [english, replacement]) => now.replace(english, replacement), text);

const translate = () => {
  for (const {selector, texts} of SHOWN) {
    for (const element of document.querySelectorAll(`.fjs-container :is(${selector})`)) {
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) {
          const text = german(node.data, texts);
          if (text !== node.data) {
            node.data = text;
          }
        }
      }
    }
  }
  for (const {selector, texts} of SPOKEN) {
    for (const element of document.querySelectorAll(selector)) {
      for (const name of ['aria-label', 'placeholder']) {
        const spoken = element.getAttribute(name);
        const text = spoken && german(spoken, texts);
        if (text !== spoken) {
          element.setAttribute(name, text);
        }
      }
    }
  }
};

new MutationObserver(translate).observe(document.body, {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['aria-label', 'placeholder']
});

// the calendar of date fields; form-js leaves it where its library does
window.flatpickr?.setDefaults({ariaDateFormat: 'j. F Y'});
window.flatpickr?.localize({
  firstDayOfWeek: 1,
  weekAbbreviation: 'KW',
  rangeSeparator: ' bis ',
  scrollTitle: 'Zum Ändern scrollen',
  toggleTitle: 'Zum Umschalten klicken',
  yearAriaLabel: 'Jahr',
  monthAriaLabel: 'Monat',
  hourAriaLabel: 'Stunde',
  minuteAriaLabel: 'Minute',
  weekdays: {
    shorthand: ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'],
    longhand: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag']
  },
  months: {
    shorthand: ['Jan', 'Feb', 'Mär', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'],
    longhand: [
      'Januar',
      'Februar',
      'März',
      'April',
      'Mai',
      'Juni',
      'Juli',
      'August',
      'September',
      'Oktober',
      'November',
      'Dezember'
    ]
  }
});
