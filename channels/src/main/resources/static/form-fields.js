/*
 * The fields of a form, each by its type. Loaded by widget.js together with form.js.
 *
 * A control has: node (what stands on the page), main (what is described and marked as wrong),
 * group (whether main is a group of inputs), read() and write(value). It fires change when the
 * person has finished with it, as native inputs do.
 */
(() => {
  'use strict';

  const parts = window.motcuaParts = window.motcuaParts || {};

  const DIGITS = ['full_date', 'partial_date', 'year', 'personal_number', 'old_id_number', 'money',
    'integer', 'social_insurance_number', 'bank_account'];
  const LONG = ['long_text', 'address'];
  const PURPOSE = { email: 'email', phone: 'tel' }; // only of oneself may a browser offer more

  parts.fields = ({ el, button, fill, langOf, language }, words) => {
    let ids = 0;

    /** 05031990 is a day to a telephone, whose keyboard for digits has no slash. */
    function dated(type, typed) {
      const text = typed.trim();
      const found = /^(\d{2})(\d{2})(\d{4})$/.exec(text);
      if (found) return found.slice(1).join('/');
      const month = type === 'partial_date' && /^(\d{2})(\d{4})$/.exec(text);
      return month ? month.slice(1).join('/') : text;
    }

    function text(def) {
      const long = LONG.includes(def.type);
      const main = el(long ? 'textarea' : 'input', {
        type: long ? null : PURPOSE[def.type] || 'text',
        rows: long ? (def.type === 'address' ? '2' : '4') : null,
        inputmode: DIGITS.includes(def.type) ? 'numeric' : null,
        autocomplete: 'off', autocapitalize: def.type === 'person_name' ? 'words' : null,
        spellcheck: def.type === 'long_text' ? null : 'false' });
      const dates = def.type.endsWith('_date');
      if (dates) main.addEventListener('change', () => { main.value = dated(def.type, main.value); });
      return { node: main, main, group: false, read: () => main.value.trim(),
        write(value) { main.value = value; } };
    }

    /** A yes or no, nam or nữ: seen at once, and taken back where nothing has to be said. */
    function radios(def, choices) {
      const name = `choice${ids += 1}`;
      const inputs = choices.map((choice) => el('input', { type: 'radio', name, value: choice }));
      const none = def.required ? null : button(words.none, () => {
        for (const input of inputs) input.checked = false;
        inputs[0].focus();
        main.dispatchEvent(new Event('change', { bubbles: true }));
      }, { class: 'quiet' });
      const main = el('div', { class: 'ticks' }, ...inputs.map((input) => ticked(input)), none);
      return { node: main, main, group: true,
        read: () => (inputs.find((input) => input.checked) || { value: '' }).value,
        write(value) { for (const input of inputs) input.checked = input.value === value; } };
    }

    function ticked(input) {
      return el('label', { class: 'tick' }, input,
        el('span', { lang: langOf(input.value) }, input.value));
    }

    function select(def) {
      const main = el('select', {}, el('option', { value: '' }, words.choose),
        ...def.choices.map((choice) => el('option', { value: choice, lang: langOf(choice) }, choice)));
      return { node: main, main, group: false, read: () => main.value,
        write(value) { main.value = def.choices.includes(value) ? value : ''; } };
    }

    function checks(def) {
      const inputs = def.choices.map((choice) => el('input', { type: 'checkbox', value: choice }));
      const main = el('div', { class: 'ticks' }, ...inputs.map((input) => ticked(input)));
      return { node: main, main, group: true,
        read: () => inputs.filter((input) => input.checked).map((input) => input.value).join('; '),
        write(value) {
          const chosen = value.split('; ');
          for (const input of inputs) input.checked = chosen.includes(input.value);
        } };
    }

    /** Entries of the same parts, such as the members of a household. */
    function rows(def) {
      const list = el('div', { class: 'entries' });
      const more = button(words.addRow, () => {
        add({});
        list.lastChild.querySelector('input, select, textarea').focus();
      });
      const main = el('div', {}, list, more);
      const rowsOf = new Map();

      function number() {
        [...list.children].forEach((node, index) => {
          node.querySelector('legend').textContent = words.row(index + 1);
          node.querySelector('.away').textContent = words.removeRow(index + 1);
        });
      }
      function add(row) {
        const cells = def.columns.map((column) => [column, controlOf(column)]);
        const away = button('', () => {
          rowsOf.delete(node);
          node.remove();
          number();
          more.focus();
          main.dispatchEvent(new Event('change', { bubbles: true }));
        }, { class: 'quiet away' });
        const node = el('fieldset', { class: 'entry-of' }, el('legend', {}),
          ...cells.map(([column, control]) => labelled(column, control)), away);
        for (const [column, control] of cells) control.write(row[column.id] || '');
        rowsOf.set(node, cells);
        list.append(node);
        number();
      }
      return { node: main, main, group: true,
        read() {
          const all = [...list.children].map((node) => Object.fromEntries(rowsOf.get(node)
            .map(([column, control]) => [column.id, control.read()]).filter(([, value]) => value)));
          const filled = all.filter((row) => Object.keys(row).length > 0);
          return filled.length > 0 ? filled : '';
        },
        write(value) {
          let read = [];
          try { read = JSON.parse(value || '[]'); } catch (notRows) { read = []; }
          fill(list);
          rowsOf.clear();
          for (const row of read) add(row);
        } };
    }

    /** A column's control with its label: inside an entry there is nothing to say beside it. */
    function labelled(column, control) {
      const name = [column.label, el('span', { class: 'need' }, column.required ? words.needed : '')];
      if (control.group) {
        const id = `column${ids += 1}`;
        control.main.setAttribute('role', 'group');
        control.main.setAttribute('aria-labelledby', id);
        return el('div', { class: 'field' }, el('span', { id, lang: langOf(column.label) }, ...name),
          control.node);
      }
      return el('label', { class: 'field' },
        el('span', { lang: langOf(column.label) }, ...name), control.node);
    }

    function controlOf(def) {
      switch (def.type) {
        case 'yes_no': return radios(def, ['Có', 'Không']);
        case 'sex': return radios(def, ['Nam', 'Nữ']);
        case 'choice': return select(def);
        case 'choices': return checks(def);
        case 'rows': return rows(def);
        default: return text(def);
      }
    }

    /**
     * A field with all that is said around it.
     *
     * on.change() when it was answered, on.choose(value) when a proposed value was taken,
     * on.again() when saving shall be tried again.
     */
    function fieldOf(def, on) {
      const id = `field${ids += 1}`;
      const control = controlOf(def);
      const { main } = control;
      const help = el('p', { id: `${id}-help`, class: 'hint', lang: langOf(def.help) },
        hint(def));
      const problem = el('p', { id: `${id}-problem`, class: 'problem', hidden: true });
      const warning = el('p', { id: `${id}-warning`, class: 'look', hidden: true });
      const origin = el('p', { id: `${id}-origin`, class: 'origin', hidden: true });
      const choices = el('div', {});
      const unsaved = el('div', {});
      const need = el('span', { class: 'need' }, def.required ? words.needed : '');
      const label = el(control.group ? 'p' : 'label', { class: 'label', id: `${id}-label`,
        for: control.group ? null : id, lang: langOf(def.label) }, def.label, need);

      main.id = id;
      if (control.group) {
        main.setAttribute('role', ['yes_no', 'sex'].includes(def.type) ? 'radiogroup' : 'group');
        main.setAttribute('aria-labelledby', `${id}-label`);
      }
      if (def.required && (!control.group || main.getAttribute('role') === 'radiogroup')) {
        main.setAttribute('aria-required', 'true');
      }
      const node = el('div', { class: 'asked-for' }, label, help.textContent ? help : null, problem,
        control.node, choices, warning, origin, unsaved);
      let typedSince = 0; // counts what was typed and not yet saved
      let shown = null; // the value that the control was last given
      let reading = { problems: [], warnings: [], choices: [], value: null };

      const touched = () => { typedSince += 1; };
      control.node.addEventListener('input', touched);
      control.node.addEventListener('change', () => { touched(); on.change(); });
      // Half an entry is wrong only once the person has turned to something else.
      if (def.type === 'rows') node.addEventListener('focusout', () => setTimeout(() => tell(), 0));

      function holdsFocus() {
        return node.contains(node.getRootNode().activeElement);
      }
      function say(place, texts, lead = '') {
        place.hidden = texts.length === 0;
        place.textContent = texts.length ? lead + texts.join(' ') : '';
        place.lang = texts.length && langOf(place.textContent) ? 'vi' : language;
      }
      function tell(all = api.all) {
        api.all = all;
        const asked = all || reading.value !== null;
        const wrong = asked && !(def.type === 'rows' && holdsFocus()) ? reading.problems : [];
        say(problem, wrong, words.problem);
        say(warning, reading.warnings, words.look);
        const from = words.origins[reading.origin];
        say(origin, [from, reading.note && (def.type === 'address' ? words.old(reading.note) : reading.note)].filter(Boolean));
        if (!control.group || main.getAttribute('role') === 'radiogroup') {
          main.setAttribute('aria-invalid', wrong.length > 0);
        }
        const said = [help, problem, warning, origin].filter((each) => each.textContent);
        if (said.length) main.setAttribute('aria-describedby', said.map((each) => each.id).join(' '));
        else main.removeAttribute('aria-describedby');
        const proposed = ['choice', 'choices', 'sex', 'yes_no'].includes(def.type)
          ? [] : reading.choices;
        if (choices.dataset.of !== proposed.join('\n')) {
          choices.dataset.of = proposed.join('\n');
          fill(choices, ...proposed.map((choice) => button(words.take(choice), () => on.choose(choice),
            { lang: langOf(choice), class: 'proposal' })));
        }
      }

      const api = { def, node, all: false,
        label: def.label,
        read: control.read,
        main,
        typed: () => typedSince,
        /** What the server holds; what is being typed is left alone. */
        show(state, all) {
          reading = state;
          const value = state.value || '';
          if (typedSince === 0 && value !== shown && !holdsFocus()) {
            control.write(value);
            shown = value;
          }
          tell(all);
        },
        /** What was typed up to `count` is saved. */
        saved(count) {
          fill(unsaved);
          shown = null; // it may come back written in another way
          if (count === typedSince) typedSince = 0;
        },
        put(value) { control.write(value); touched(); },
        failed(message) {
          fill(unsaved, el('div', { class: 'fault' }, el('p', {}, words.unsaved(message)),
            button(words.retry, on.again)));
        },
        focus() {
          const first = control.group ? main.querySelector('input:checked, input, button') : main;
          (first || main).focus();
          node.scrollIntoView({ block: 'nearest' });
        },
        problems: () => reading.problems };
      return api;
    }

    function hint(def) {
      const example = def.example && !['yes_no', 'sex', 'choice', 'choices'].includes(def.type)
        ? words.example(def.example) : '';
      const shape = { full_date: words.fullDate, partial_date: words.partialDate }[def.type];
      return [shape && !/ngày\/tháng/.test(def.help) ? shape : '', def.help, example]
        .filter(Boolean).join(' ');
    }

    return fieldOf;
  };
})();
