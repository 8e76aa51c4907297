/*
 * Filling a form in, inside the widget. Loaded by widget.js when somebody first wants it.
 *
 * The server holds the answers and says which fields are asked, what is wrong and what is due; this
 * script shows that and sends what was typed, one field after the other. Nothing about a person is
 * kept here: the tab's session storage has the ids of fillings and the names of forms.
 */
(() => {
  'use strict';

  const parts = window.motcuaParts = window.motcuaParts || {};

  // ---------------------------------------------------------------------------------------- words

  const WORDS = {
    vi: {
      back: 'Về hội thoại',
      again: 'Làm lại từ đầu',
      reload: 'Thử lại',
      basis: (title, day) => `Theo ${title}${day ? `, có hiệu lực từ ${day}` : ''}.`,
      unverified: 'Mẫu này chưa được đối chiếu với bản gốc. Xin so lại với mẫu của nơi nhận hồ sơ.',
      whose: 'Tờ khai này ghi thông tin của ai?',
      self: 'Cho tôi',
      other: 'Điền giúp người khác',
      sameOther: 'Vẫn người tôi vừa điền giúp',
      whoseMissing: 'Xin chọn tờ khai ghi thông tin của ai.',
      consent: 'Trước khi bắt đầu',
      agree: 'Tôi đồng ý, bắt đầu',
      decline: 'Không',
      declined: 'Chưa ghi gì cả. Anh/chị vẫn hỏi trợ lý bình thường.',
      progress: (done, total, due) => `${done} / ${total} mục`
        + (due ? `, còn ${due} mục cần ghi hoặc sửa` : ', đã đủ để in'),
      progressName: 'Đã điền',
      saving: 'Đang lưu…',
      saved: 'Đã lưu.',
      expires: (time) => `Tự xóa lúc ${time}.`,
      needed: ' (bắt buộc)',
      choose: 'Chọn một mục…',
      none: 'Bỏ chọn',
      addRow: 'Thêm dòng',
      row: (n) => `Dòng ${n}`,
      removeRow: (n) => `Bỏ dòng ${n}`,
      take: (value) => `Chọn: ${value}`,
      example: (value) => `Ví dụ: ${value}.`,
      fullDate: 'Ghi ngày/tháng/năm.',
      partialDate: 'Ghi ngày/tháng/năm; không nhớ ngày thì ghi tháng/năm hoặc năm.',
      problem: 'Cần sửa: ',
      look: 'Xin xem lại: ',
      old: (note) => `Địa chỉ cũ: ${note}.`,
      origins: { id_card_qr: 'Từ thẻ căn cước.', text: 'Từ câu anh/chị viết.',
        earlier: 'Từ tờ khai trước.', same_person: 'Như người yêu cầu.',
        converted_address: 'Đã đổi sang địa chỉ mới.' },
      unsaved: (why) => `Chưa lưu được mục này. ${why}`,
      retry: 'Lưu lại',
      more: (n) => `Có thêm ${n} mục cần ghi.`,
      fewer: (n) => `Bớt ${n} mục không cần ghi nữa.`,
      quick: 'Điền nhanh',
      scan: 'Quét mã QR trên thẻ',
      picture: 'Chọn ảnh',
      tell: 'Kể ngắn gọn, trợ lý điền giúp',
      tellHelp: 'Ví dụ: con tôi tên Nguyễn Văn Mẫu, sinh ngày 3/5/2026, bé trai.',
      tellSend: 'Điền giúp',
      tellEmpty: 'Xin viết vài câu trước.',
      filled: (n) => `Đã điền ${n} mục. Xin đọc lại từng mục:`,
      filledNone: 'Chưa điền được mục nào từ đó.',
      filledLater: 'Đã đọc thẻ. Thông tin hiện ra khi tờ khai hỏi tới người này.',
      kept: (n) => `Giữ nguyên ${n} mục anh/chị đã ghi.`,
      offers: (n) => `Tờ khai trước có ${n} mục dùng lại được ở đây.`,
      reuse: 'Dùng lại',
      noReuse: 'Không dùng',
      review: 'Xem lại và tải về',
      reviewTitle: 'Xem lại tờ khai',
      edit: 'Sửa',
      backToForm: 'Điền tiếp',
      empty: '(để trống)',
      due: (n) => `Còn ${n} mục cần ghi hoặc sửa`,
      clean: 'Tờ khai đã đủ. Xin đọc lại trước khi tải về.',
      takeAway: 'Lấy tờ khai',
      draftNote: 'Tờ khai chưa đủ nên chỉ tải được bản nháp, chưa dùng để nộp.',
      pdf: 'Tải PDF', docx: 'Tải DOCX',
      draftPdf: 'Tải bản nháp PDF', draftDocx: 'Tải bản nháp DOCX',
      copySheet: 'Bản để chép khi nộp trực tuyến',
      bring: 'Cần mang theo gì',
      print: 'Tải bản in (PDF)',
      fetched: 'Đã tải về máy.',
      copyHelp: 'Bấm “Chép” rồi dán vào ô cùng tên trên Cổng dịch vụ công.',
      copyTitle: 'Bản để chép',
      copy: 'Chép',
      copied: 'Đã chép',
      copiedOf: (label) => `Đã chép ${label}.`,
      notCopied: 'Chưa chép được. Xin bấm giữ vào chữ để chép.',
      attachment: 'Đính kèm tệp',
      lists: { submit: 'Nộp', show: 'Xuất trình', notRequired: 'Không phải nộp', where: 'Nơi nộp',
        fee: 'Lệ phí, phí', notes: 'Lưu ý' },
      because: (basis) => ` (căn cứ: ${basis})`,
      keep: 'Giữ, đưa hoặc xóa',
      handOver: 'Đưa cho người giúp',
      handOverText: (minutes) => 'Người có liên kết này đọc và sửa được tờ khai. Liên kết dùng được '
        + `một lần, trong ${minutes} phút.`,
      link: 'Liên kết',
      takeBack: 'Thu lại',
      takenBack: 'Đã thu lại. Người giúp không mở được tờ khai nữa.',
      received: 'Anh/chị đang giúp điền tờ khai của người khác. Xin chỉ ghi điều người đó nói.',
      notReceived: 'Liên kết này đã dùng rồi, đã hết hạn hoặc đã được thu lại. Xin hỏi lại người '
        + 'đưa liên kết.',
      another: 'Người khác',
      anotherTitle: 'Điền cho người khác?',
      anotherText: 'Mọi điều trên màn hình này sẽ được dọn đi. Xin tải tờ khai về trước nếu còn cần.',
      anotherYes: 'Dọn và bắt đầu',
      no: 'Không',
      erase: 'Xóa dữ liệu',
      eraseTitle: 'Xóa dữ liệu tờ khai này?',
      eraseText: 'Mọi điều đã ghi sẽ bị xóa, cả ở đây và trên máy chủ, với cả người được đưa liên kết.',
      eraseYes: 'Xóa',
      eraseNo: 'Không xóa',
      erased: 'Đã xóa dữ liệu tờ khai.',
      gone: 'Tờ khai này không còn nữa: đã hết hạn, đã được xóa hoặc đã được thu lại.',
    },
    en: {
      back: 'Back to the conversation',
      again: 'Start again',
      reload: 'Try again',
      basis: (title, day) => `Prescribed by ${title}${day ? `, in force from ${day}` : ''}.`,
      unverified: 'This form was not checked against the original. Please compare it with the form of '
        + 'the office.',
      whose: 'Whose data does this form hold?',
      self: 'Mine',
      other: 'Somebody else’s, whom I help',
      sameOther: 'The person whom I just helped',
      whoseMissing: 'Please choose whose data the form holds.',
      consent: 'Before you start',
      agree: 'I agree, start',
      decline: 'No',
      declined: 'Nothing was kept. You can still ask the assistant.',
      progress: (done, total, due) => `${done} / ${total} fields`
        + (due ? `, ${due} still to be filled in or mended` : ', ready to print'),
      progressName: 'Filled in',
      saving: 'Saving…',
      saved: 'Saved.',
      expires: (time) => `Erased by itself at ${time}.`,
      needed: ' (required)',
      choose: 'Choose one…',
      none: 'Choose none',
      addRow: 'Add an entry',
      row: (n) => `Entry ${n}`,
      removeRow: (n) => `Remove entry ${n}`,
      take: (value) => `Choose: ${value}`,
      example: (value) => `Example: ${value}.`,
      fullDate: 'Day/month/year.',
      partialDate: 'Day/month/year; month/year or the year alone if that is all you know.',
      problem: 'To be mended: ',
      look: 'Please check: ',
      old: (note) => `Former address: ${note}.`,
      origins: { id_card_qr: 'From the identity card.', text: 'From what you wrote.',
        earlier: 'From the form before.', same_person: 'Same as the requester.',
        converted_address: 'Turned into today’s address.' },
      unsaved: (why) => `This field could not be saved. ${why}`,
      retry: 'Save again',
      more: (n) => `${n} more fields to fill in.`,
      fewer: (n) => `${n} fields are no longer needed.`,
      quick: 'Fill in quickly',
      scan: 'Scan the QR code of the card',
      picture: 'Choose a picture',
      tell: 'Tell it briefly and have it filled in',
      tellHelp: 'For example: con tôi tên Nguyễn Văn Mẫu, sinh ngày 3/5/2026, bé trai.',
      tellSend: 'Fill in for me',
      tellEmpty: 'Please write a few sentences first.',
      filled: (n) => `${n} fields were filled in. Please read each of them:`,
      filledNone: 'No field could be filled in from that.',
      filledLater: 'The card was read. It shows once the form asks about this person.',
      kept: (n) => `${n} fields that you had filled in were left as they are.`,
      offers: (n) => `${n} answers of the form before can be used here.`,
      reuse: 'Use them',
      noReuse: 'Do not',
      review: 'Check and download',
      reviewTitle: 'Check the form',
      edit: 'Change',
      backToForm: 'Go on filling in',
      empty: '(left empty)',
      due: (n) => `${n} fields have to be filled in or mended`,
      clean: 'The form is complete. Please read it before you download it.',
      takeAway: 'Take the form with you',
      draftNote: 'The form is not complete, so there is only a draft, not to be handed in.',
      pdf: 'Download PDF', docx: 'Download DOCX',
      draftPdf: 'Download draft PDF', draftDocx: 'Download draft DOCX',
      copySheet: 'Values to copy when filing online',
      bring: 'What to bring',
      print: 'Download to print (PDF)',
      fetched: 'Downloaded.',
      copyHelp: 'Press “Copy”, then paste into the field of the same name on the portal.',
      copyTitle: 'Values to copy',
      copy: 'Copy',
      copied: 'Copied',
      copiedOf: (label) => `${label} copied.`,
      notCopied: 'It could not be copied. Please select the text by hand.',
      attachment: 'Attach a file',
      lists: { submit: 'Hand in', show: 'Show', notRequired: 'Not required', where: 'Where',
        fee: 'Fees', notes: 'Please note' },
      because: (basis) => ` (basis: ${basis})`,
      keep: 'Keep, hand over or erase',
      handOver: 'Hand to a helper',
      handOverText: (minutes) => 'Whoever has this link can read and change the form. It works once, '
        + `within ${minutes} minutes.`,
      link: 'Link',
      takeBack: 'Take it back',
      takenBack: 'Taken back. The helper can no longer open the form.',
      received: 'You are helping with somebody else’s form. Please write only what they say.',
      notReceived: 'This link was used, has expired or was taken back. Please ask whoever gave it.',
      another: 'Another person',
      anotherTitle: 'Fill in for another person?',
      anotherText: 'Everything on this screen will be cleared. Download the form first if it is '
        + 'still needed.',
      anotherYes: 'Clear and start',
      no: 'No',
      erase: 'Erase the data',
      eraseTitle: 'Erase the data of this form?',
      eraseText: 'Everything will be erased, here and on the server, for the helper too.',
      eraseYes: 'Erase',
      eraseNo: 'Keep it',
      erased: 'The data of the form was erased.',
      gone: 'This form is no longer there: it has expired, was erased or was taken back.',
    },
  };

  // --------------------------------------------------------------------------------------- styles

  const CSS = `
    .stage { padding: 1em .9em; }
    .floating .stage { flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; }
    .stage > * + *, .stage section > * + *, .asked-for > * + *, .box > * + * { margin-top: .7em; }
    .stage section { margin-top: 2em; }
    .stage h3 { scroll-margin-top: 1em; font-size: 1.15em; font-weight: 700; line-height: 1.3; color: #073763; }
    .stage h4 { font-size: 1.06em; font-weight: 700; line-height: 1.35; color: #073763; }
    .stage section > h4 { padding-bottom: .25em; border-bottom: 2px solid #0a4b86; }
    .stage h3:focus, .stage h4:focus { outline: none; }
    .stage .asked-for { margin-top: 1.5em; }
    .stage .label { display: block; font-weight: 600; }
    .need { font-weight: 400; }
    .hint, .origin, .count { font-size: .92em; color: #46505b; }
    .stage .asked-for > * + * { margin-top: .4em; }
    .problem { padding-left: .6em; border-left: 4px solid #a61b1b; color: #a61b1b; font-weight: 600; }
    .look { padding-left: .6em; border-left: 4px solid #8a5a00; }
    .origin { width: fit-content; padding: .1em .6em; border-radius: .9em; background: #eef3f8; }
    .stage input[type=text], .stage input[type=tel], .stage input[type=email],
    .stage input[readonly], .stage select, .stage textarea { display: block; width: 100%;
      min-width: 0; min-height: 48px; max-height: none; margin-left: 0; margin-right: 0;
      margin-bottom: 0; padding: .55em .7em; border: 1px solid #5f6b78; border-radius: .5em;
      background: #fff; color: inherit; font: inherit; line-height: 1.4; }
    .stage textarea { resize: vertical; }
    .stage input[aria-invalid=true], .stage select[aria-invalid=true],
    .stage textarea[aria-invalid=true] { border: 2px solid #a61b1b; }
    .ticks { display: flex; flex-wrap: wrap; gap: .4em; }
    .tick { display: flex; align-items: center; gap: .6em; min-height: 48px; padding: .3em .9em;
      border: 1px solid #5f6b78; border-radius: .5em; cursor: pointer; }
    .tick input { width: 1.3em; height: 1.3em; margin: 0; flex: none; accent-color: #0a4b86; }
    .tick span { min-width: 0; }
    .tick:hover { background: #e8f1fa; }
    .entries > * { min-width: 0; margin: 0 0 .8em; padding: .7em .8em; border: 1px solid #b6c0cc;
      border-radius: .5em; }
    .entries legend { padding: 0 .3em; font-weight: 600; }
    .entries .field { margin-top: .7em; }
    .proposal { width: 100%; justify-content: flex-start; margin-top: .4em; }
    .box { padding: .8em .9em; border: 1px solid #b6c0cc; border-radius: .5em; }
    .stage ul { padding-left: 1.4em; }
    .stage ul.stack { padding: 0; }
    .stage li + li { margin-top: .5em; }
    .stage .stack li + li { margin-top: 0; }
    .stage > .quiet { padding-left: 0; }
    .stage .whose { min-width: 0; margin-left: 0; margin-right: 0; padding: 0; border: 0; }
    .whose legend { padding: 0; font-weight: 600; }
    .whose label { margin-top: .5em; }
    .stage video { display: block; width: 100%; max-height: 60vh; background: #000;
      border-radius: .5em; }
    .stage progress { display: block; width: 100%; height: .6em; accent-color: #0a4b86; }
    .answers > div { padding: .6em 0; border-bottom: 1px solid #d5dbe2; }
    .stage section.answers > * + * { margin-top: 0; }
    .stage ul.lines { list-style: none; padding: 0; }
    .answers > .lines > li { padding: .5em 0; border-bottom: 1px solid #d5dbe2; }
    .stage .lines li + li { margin-top: 0; }
    .lines li { display: flex; gap: .8em; align-items: center; justify-content: space-between; }
    .lines li > :first-child { min-width: 0; flex: 1; }
    .given { white-space: pre-line; }
    .stage ul.due { list-style: none; padding: 0; }
    .stage .due li + li { margin-top: 0; }
    .stage button, .stage a, .stage input, .stage select, .stage textarea {
      scroll-margin: 5em 0 3em; }
    @media (max-height: 30em) { .floating .stage { overflow: visible; flex: none; } }
    @media print { .stage button { display: none; } }
  `;

  const TYPES = { pdf: 'application/pdf', json: 'application/json',
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' };
  const TELL_MOST = 2000;

  parts.form = (kit) => {
    const { el, button, fill, call, load, announce, openSheet, date, langOf, stack, stage,
      language } = kit;
    const words = WORDS[language];
    const fieldOf = parts.fields(kit, words);
    const last = { self: null, other: null }; // { id, subject } of the last filling of each
    let now = null; // the filling on the stage

    kit.style(CSS);

    // -------------------------------------------------------------------------------- small parts

    const path = (rest = '') => `/api/v1/fillings/${encodeURIComponent(now.id)}${rest}`;
    const json = async (...request) => (await call(...request)).json();

    function heading(text, tag = 'h3') {
      return el(tag, { tabindex: '-1', lang: langOf(text) }, text);
    }

    /** Fills the stage and begins reading at its heading. */
    function show(...nodes) {
      fill(stage, ...nodes);
      const first = stage.querySelector('h3');
      first.focus({ preventScroll: true });
      if (stage.scrollHeight > stage.clientHeight) stage.scrollTop = 0;
      first.scrollIntoView({ block: 'nearest' });
    }

    function backButton() {
      return button(words.back, () => kit.leave(), { class: 'quiet' });
    }

    function fault(place, error) {
      fill(place, el('div', { class: 'fault' }, el('p', {}, error.message)));
      announce(error.message);
    }

    /** Remembers, for this tab, which fillings may be gone on with. */
    function remember(id, about) {
      try {
        const rest = kit.begun().filter((each) => each.id !== id);
        if (about) rest.push({ id, ...about });
        if (rest.length === 0) sessionStorage.removeItem(kit.BEGUN);
        else sessionStorage.setItem(kit.BEGUN, JSON.stringify(rest.slice(-5)));
      } catch (noStorage) { /* then a reload forgets it */ }
    }

    /** The filling is gone: nothing of it stays on the screen. */
    function gone(text = words.gone) {
      const id = now && now.form && now.form.id;
      if (now) remember(now.id, null);
      now = null;
      show(heading(text), el('div', { class: 'row' }, backButton(),
        id ? button(words.again, () => begin(id)) : null));
      announce(text);
    }

    // -------------------------------------------------------------------------------------- begin

    async function open(wanted) {
      const { form, procedure, filling, word } = wanted;
      fill(stage, heading('…'));
      if (word) await takeOver(wanted);
      else if (filling) await goOn(filling);
      else await begin(form, procedure);
    }

    /** Whose data, what happens with it, and whether they want that. */
    async function begin(id, procedure) {
      const form = await json('GET', `/api/v1/forms/${encodeURIComponent(id)}`);
      const trouble = el('div', {});
      const basis = form.sources[0];
      const radio = (value, label) => el('label', { class: 'tick' },
        el('input', { type: 'radio', name: 'whose', value }), el('span', {}, label));
      const whose = el('fieldset', { class: 'whose' }, el('legend', {}, words.whose),
        radio('self', words.self), radio('other', words.other),
        last.other ? radio('same', words.sameOther) : null);
      const agree = button(words.agree, async () => {
        const chosen = whose.querySelector('input:checked');
        if (!chosen) {
          fault(trouble, new kit.Failure(words.whoseMissing));
          whose.querySelector('input').focus();
          return;
        }
        if (agree.hasAttribute('aria-disabled')) return;
        agree.setAttribute('aria-disabled', 'true');
        try {
          await start(form, chosen.value, procedure);
        } catch (error) {
          agree.removeAttribute('aria-disabled');
          fault(trouble, error);
        }
      }, { class: 'main' });
      show(heading(form.name),
        basis ? el('p', { class: 'count', lang: langOf(basis.title) },
          words.basis(basis.title, basis.effectiveFrom && date(basis.effectiveFrom))) : null,
        basis && basis.verification === 'unverified' ? el('p', { class: 'warn' }, words.unverified)
          : null,
        whose, el('h4', {}, words.consent), el('p', { class: 'notice' }, form.consent), trouble,
        el('div', { class: 'row' }, agree, button(words.decline, () => {
          kit.leave();
          announce(words.declined);
        })));
    }

    async function start(form, chosen, about) {
      const whom = chosen === 'self' ? 'self' : 'other';
      const before = chosen === 'other' ? null : last[whom];
      const begun = await json('POST', `/api/v1/forms/${encodeURIComponent(form.id)}/fillings`,
        { consent: true, subject: before ? before.subject : undefined });
      const procedure = form.procedures.includes(about) ? about : undefined;
      now = { id: begun.id, form, until: begun.expiresAt, procedure };
      last[whom] = { id: begun.id, subject: begun.subject };
      remember(begun.id, { name: form.name, until: begun.expiresAt, procedure });
      await page();
      if (before) offer(before.id);
    }

    async function goOn(id) {
      const known = kit.begun().find((each) => each.id === id) || {};
      const { until, received, procedure } = known;
      now = { id, until, received, procedure };
      try {
        const state = await json('GET', path());
        now.form = await json('GET', `/api/v1/forms/${encodeURIComponent(state.form)}`);
      } catch (error) {
        if (error.status === 404) return gone();
        throw error;
      }
      return page();
    }

    /** A word opens once: who tries again, after what came next failed, goes on with `taken`. */
    async function takeOver(wanted) {
      try {
        wanted.taken = wanted.taken
          || await json('POST', '/api/v1/handovers', { word: wanted.word });
      } catch (error) {
        if (error.status === 404) return gone(words.notReceived);
        throw error;
      }
      const { id, expiresAt } = wanted.taken;
      now = { id, until: expiresAt, received: true };
      const state = await json('GET', path());
      now.form = await json('GET', `/api/v1/forms/${encodeURIComponent(state.form)}`);
      remember(now.id, { name: now.form.name, until: now.until, received: true });
      return page();
    }

    /** What an earlier form of the same person could give: asked, never assumed. */
    async function offer(from) {
      try {
        const { offers } = await json('GET', path(`/offers?from=${encodeURIComponent(from)}`));
        if (offers.length === 0) return;
        const box = el('div', { class: 'box' }, el('p', {}, words.offers(offers.length)),
          el('div', { class: 'row' },
            button(words.reuse, () => prefill({ source: 'earlier', payload: from }, box)),
            button(words.noReuse, () => { box.remove(); now.title.focus(); })));
        now.quick.before(box);
        announce(words.offers(offers.length));
      } catch (error) { /* an offer that does not come is no harm */ }
    }

    // --------------------------------------------------------------------------------------- page

    /** The fields, with what helps to fill them in above and what may be done with them below. */
    async function page(focused) {
      const asked = now;
      if (!now.nodes) build();
      try {
        await refresh();
      } catch (error) {
        if (now !== asked) return; // gone, and it was said
        const again = button(words.reload, () => page(focused));
        show(heading(now.form.name), el('div', { class: 'fault' }, el('p', {}, error.message), again),
          backButton());
        announce(error.message);
        return;
      }
      show(...now.nodes);
      const wanted = focused && now.fields.get(focused);
      if (wanted) wanted.focus();
    }

    /** Made once: what could not be saved yet stands in these fields, whatever is shown meanwhile. */
    function build() {
      now.fields = new Map();
      now.sections = new Map();
      now.all = false; // whether what is missing is said of fields not yet touched
      now.queue = Promise.resolve();
      now.title = heading(now.form.name);
      now.count = el('p', { class: 'count' });
      now.bar = el('progress', { 'aria-label': words.progressName, value: '0', max: '1' });
      now.told = el('p', { class: 'count' });
      now.body = el('div', {});
      now.quick = quick();
      now.nodes = [now.title, backButton(),
        now.received ? el('p', { class: 'notice' }, words.received) : null,
        now.count, now.bar, now.quick, now.body, now.told,
        el('div', { class: 'row' }, button(words.review, review, { class: 'main' })), keeping()];
    }

    /** Asks how the filling stands and shows it; fields that come or go leave the focus alone. */
    async function refresh() {
      const asked = now;
      let state;
      try {
        state = await json('GET', path());
      } catch (error) {
        if (error.status === 404 && now === asked) gone();
        throw error;
      }
      if (now !== asked) return; // erased, or another form, meanwhile
      now.state = state;
      const known = new Map(now.form.sections.flatMap((section) => section.fields)
        .map((field) => [field.id, field]));
      const ids = new Set(state.fields.map((field) => field.id));
      let fewer = 0;
      for (const [id, field] of now.fields) {
        if (ids.has(id)) continue;
        field.node.remove();
        now.fields.delete(id);
        fewer += 1;
      }
      const first = now.fields.size === 0 && fewer === 0;
      let more = 0;
      const placed = new Map(); // the last node of each section so far
      for (const each of state.fields) {
        const place = section(each.section);
        let field = now.fields.get(each.id);
        if (!field) {
          field = made(known.get(each.id));
          now.fields.set(each.id, field);
          (placed.get(place) || place.firstChild).after(field.node);
          more += 1;
        }
        placed.set(place, field.node);
        field.show(each, now.all);
      }
      for (const [id, place] of now.sections) {
        if (placed.has(place)) continue;
        place.remove();
        now.sections.delete(id);
      }
      now.count.textContent = words.progress(state.progress.done, state.progress.total,
        state.problems.length);
      now.bar.max = state.progress.total;
      now.bar.value = state.progress.done;
      now.news = first ? [] : [more && words.more(more), fewer && words.fewer(fewer)].filter(Boolean);
    }

    /** The section of this id, in the order of the form. */
    function section(id) {
      if (now.sections.has(id)) return now.sections.get(id);
      const all = now.form.sections;
      const at = all.findIndex((each) => each.id === id);
      const title = el('h4', { id: `section-${at}`, lang: langOf(all[at].title) }, all[at].title);
      const node = el('section', { 'aria-labelledby': `section-${at}` }, title);
      const next = all.slice(at + 1).map((each) => now.sections.get(each.id)).find(Boolean);
      now.body.insertBefore(node, next || null);
      now.sections.set(id, node);
      return node;
    }

    function made(def) {
      const field = fieldOf(def, {
        change: () => save(field),
        again: () => { field.focus(); save(field); },
        choose: (value) => { field.put(value); field.focus(); save(field); },
      });
      return field;
    }

    /** Sends what was typed, one field after the other; what fails stays as it was typed. */
    function save(field) {
      const asked = now;
      const value = field.read();
      const count = field.typed();
      now.told.textContent = words.saving;
      now.queue = now.queue.then(async () => {
        if (now !== asked) return;
        try {
          await call('PUT', path(`/fields/${encodeURIComponent(field.def.id)}`), { value });
        } catch (error) {
          if (now !== asked) return;
          if (error.status === 404) gone();
          else {
            now.told.textContent = '';
            field.failed(error.message);
            announce(`${field.label}: ${words.unsaved(error.message)}`);
          }
          return;
        }
        field.saved(count);
        await refresh().catch(() => {}); // saved it is; the next one tells how it stands
        if (now !== asked) return;
        now.told.textContent = words.saved;
        const wrong = field.def.type === 'rows' ? [] : field.problems();
        const news = [...(wrong.length ? [`${field.label}: ${words.problem}`, ...wrong] : []),
          ...now.news];
        if (news.length) announce(news.join(' '));
      });
    }

    // -------------------------------------------------------------------------------------- quick

    /** The card and the box for sentences. */
    function quick() {
      const people = now.form.sections.flatMap(({ fields }) => fields)
        .map(({ id }) => /^(\w+)\.(personalNumber|idPaper\.number)$/.exec(id))
        .filter((found, at, all) => found && all.findIndex((each) => each && each[1] === found[1]) === at)
        .map(([, person]) => [person, now.form.persons[person] || person]);
      const result = el('div', {});
      const box = el('div', { class: 'box', role: 'group', 'aria-label': words.quick });
      if (people.length) {
        const place = el('div', {});
        box.append(el('div', { class: 'row' },
          button(words.scan, (event) => card(event.currentTarget, true)),
          button(words.picture, (event) => card(event.currentTarget, false))), place);
        const card = async (opener, camera) => {
          try {
            await load('form-card.js');
            parts.card(kit, { place, opener, people, camera,
              read: (payload, person) => prefill({ source: 'id_card_qr', payload, person }, result) });
          } catch (error) {
            fault(place, error);
          }
        };
      }
      const area = el('textarea', { rows: '3', maxlength: String(TELL_MOST), id: 'tell',
        'aria-describedby': 'tell-help' });
      const send = button(words.tellSend, async () => {
        if (!area.value.trim()) {
          announce(words.tellEmpty);
          area.focus();
        } else if (await prefill({ source: 'text', payload: area.value.trim() }, result)) {
          area.value = '';
        }
      });
      box.append(el('details', {}, el('summary', {}, words.tell),
        el('div', { class: 'asked-for' },
          el('label', { class: 'label', for: 'tell' }, words.tell),
          el('p', { class: 'hint', id: 'tell-help', lang: 'vi' }, words.tellHelp), area, send)), result);
      return box;
    }

    /** Has values read out of something, and says which fields took one. */
    async function prefill(body, place) {
      const asked = now;
      await now.queue;
      try {
        const got = await json('POST', path('/prefill'), body);
        if (now !== asked) return false;
        await refresh();
        const names = got.fields.map(({ id }) => now.fields.get(id)).filter(Boolean);
        const kept = (got.kept || []).length ? words.kept(got.kept.length) : '';
        const later = body.source === 'id_card_qr' && !kept; // of a parent, before "is there one?"
        const none = later ? words.filledLater : words.filledNone;
        const told = names.length ? words.filled(names.length) : none;
        const lead = el('p', { tabindex: '-1' }, told);
        fill(place, el('div', { class: 'notice' }, lead,
          names.length ? el('ul', {}, ...names.map((field) => el('li', {},
            button(field.label, () => field.focus(), { class: 'quiet', lang: langOf(field.label) }))))
            : null,
          kept ? el('p', {}, kept) : null,
          ...(got.warnings || []).map((text) => el('p', { lang: langOf(text) }, text))));
        lead.focus();
        announce([told, names.map((field) => field.label).join(', '), kept,
          ...(got.warnings || [])].filter(Boolean).join(' '));
        return names.length > 0;
      } catch (error) {
        if (now === asked && error.status !== 404) fault(place, error);
        else if (now === asked) gone();
        return false;
      }
    }

    // ------------------------------------------------------------------------------------- review

    /** Every answer once more, all that is wrong at once, and the ways out. */
    async function review() {
      const asked = now;
      await now.queue;
      for (const field of now.fields.values()) if (field.typed() > 0) save(field);
      await now.queue;
      if (now !== asked) return;
      const unsaved = [...now.fields.values()].find((field) => field.typed() > 0);
      if (unsaved) { // it says itself why
        unsaved.focus();
        return;
      }
      now.all = true;
      try {
        await refresh();
      } catch (error) {
        if (now === asked) openSheet(now.title, words.reviewTitle, [el('p', {}, error.message)]);
        return;
      }
      const { state, form } = now;
      const due = state.problems;
      const to = (id) => () => page(id);
      const line = (each) => {
        const field = now.fields.get(each.id);
        const value = readable(field.def, each.value || '');
        return el('li', {},
          el('div', {}, el('p', { class: 'hint', lang: langOf(field.label) }, field.label),
            el('p', { class: 'given', lang: langOf(value) }, value || words.empty)),
          button(words.edit, to(each.id), { class: 'quiet', 'aria-label': `${words.edit}: ${field.label}` }));
      };
      const of = (id) => state.fields.filter((each) => each.section === id);
      show(heading(words.reviewTitle),
        due.length ? el('div', { class: 'fault' }, el('p', {}, el('strong', {}, words.due(due.length))),
          el('ul', { class: 'due' }, ...due.map((each) => el('li', {}, button(
            `${titleOf(each.field)}${each.label}: ${each.problems.join(' ')}`, to(each.field),
            { class: 'quiet', lang: langOf(each.label) })))))
          : el('p', { class: 'notice' }, words.clean),
        ways(due.length > 0),
        ...form.sections.filter(({ id }) => of(id).length).map(({ id, title }) => el('section',
          { class: 'answers' }, el('h4', { lang: langOf(title) }, title),
          el('ul', { class: 'lines', role: 'list' }, ...of(id).map(line)))),
        el('div', { class: 'row' }, button(words.backToForm, () => page(due.length ? due[0].field : null),
          { class: 'main' })), keeping());
    }

    /** Several persons of a form have a day of birth: the section says whose is meant. */
    function titleOf(id) {
      const found = now.form.sections.find(({ fields }) => fields.some((field) => field.id === id));
      return found ? `${found.title} – ` : '';
    }

    function readable(def, value) {
      if (def.type !== 'rows' || !value) return value;
      try {
        return JSON.parse(value).map((row, index) => `${index + 1}. ${def.columns
          .map(({ id }) => row[id]).filter(Boolean).join(', ')}`).join('\n');
      } catch (notRows) {
        return value;
      }
    }

    // ---------------------------------------------------------------------------------------- out

    /** What can be taken along: on paper, to copy online, and what to bring. */
    function ways(draft) {
      const { filing } = now.form;
      const place = el('div', {});
      const file = (label, format, part) => button(label,
        () => download(format, part, draft, place), { class: draft || format !== 'pdf' ? '' : 'main' });
      return el('section', {}, el('h4', {}, words.takeAway),
        draft ? el('p', {}, words.draftNote) : null,
        stack(words.takeAway, [
          filing !== 'online' && file(draft ? words.draftPdf : words.pdf, 'pdf', 'form'),
          filing !== 'online' && file(draft ? words.draftDocx : words.docx, 'docx', 'form'),
          filing !== 'paper' && button(words.copySheet, () => copySheet(draft, place)),
          button(words.bring, () => bring(draft, place)),
        ].filter(Boolean)), place);
    }

    function documentPath(format, part, draft) {
      const about = now.procedure ? `&procedure=${encodeURIComponent(now.procedure)}` : '';
      return path(`/document?format=${format}&part=${part}${draft ? '&draft=true' : ''}${about}`);
    }

    /** Saved as a file; the address of a filling never stands in the history of the browser. */
    async function download(format, part, draft, place) {
      try {
        const response = await call('GET', documentPath(format, part, draft), null,
          { accept: TYPES[format] });
        const url = URL.createObjectURL(await response.blob());
        const name = [now.form.id, part === 'form' ? '' : part, draft ? 'nhap' : '']
          .filter(Boolean).join('-');
        const link = el('a', { href: url, download: `${name}.${format}` });
        stage.append(link);
        link.click();
        link.remove();
        setTimeout(() => URL.revokeObjectURL(url), 60000);
        fill(place, el('p', { class: 'notice' }, words.fetched));
        announce(words.fetched);
      } catch (error) {
        refused(error, place);
      }
    }

    /** 409: something became wrong since; then the review says what. */
    function refused(error, place) {
      if (error.status === 409) review();
      else if (error.status === 404) gone();
      else fault(place, error);
    }

    async function sheetOf(part, draft, place) {
      try {
        return await json('GET', documentPath('json', part, draft));
      } catch (error) {
        refused(error, place);
        return null;
      }
    }

    async function copySheet(draft, place) {
      const got = await sheetOf('copy_sheet', draft, place);
      if (!got) return;
      const entries = Array.isArray(got) ? got : got.entries;
      const heads = [...new Set(entries.map(({ part }) => part || ''))];
      show(heading(words.copyTitle), button(words.reviewTitle, review, { class: 'quiet' }),
        el('p', {}, words.copyHelp),
        ...heads.map((head) => el('section', { class: 'answers' },
          head ? el('h4', { lang: langOf(head) }, head) : null,
          ...entries.filter(({ part }) => (part || '') === head).map(entryView))),
        el('div', { class: 'row' }, button(words.print, () => download('pdf', 'copy_sheet', draft,
          place)), place));
    }

    function entryView({ number, label, fields }) {
      const name = [number, label].filter(Boolean).join('. ');
      const views = fields.map((field) => {
        const named = fields.length > 1 ? field.label : label;
        const spoken = [name, fields.length > 1 ? field.label : ''].filter(Boolean).join(', ');
        const text = el('p', { class: 'given', lang: langOf(field.value) },
          field.value || words.empty);
        const taker = field.value && copier(field.value, spoken);
        return el('li', {}, el('div', {}, el('p', { class: 'hint', lang: langOf(named) },
          fields.length > 1 ? named : name), text), taker || null);
      });
      return el('div', {}, fields.length === 1 ? null : el('p', { lang: langOf(name) }, name),
        fields.length === 0 ? el('p', { class: 'hint' }, words.attachment)
          : el('ul', { class: 'lines', role: 'list' }, ...views));
    }

    /** Copies a value with one tap, and says so. */
    function copier(text, name) {
      const said = el('span', {}, words.copy);
      return button([said, el('span', { class: 'unseen' }, `: ${name}`)], async () => {
        const done = await copied(text);
        said.textContent = done ? words.copied : words.copy;
        announce(done ? words.copiedOf(name) : words.notCopied);
      });
    }

    async function copied(text) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch (notAllowed) {
        const area = el('textarea', { class: 'unseen', readonly: true, tabindex: '-1' });
        area.value = text;
        const { activeElement } = stage.getRootNode();
        stage.append(area);
        area.select();
        const done = document.execCommand('copy');
        area.remove();
        if (activeElement) activeElement.focus();
        return done;
      }
    }

    async function bring(draft, place) {
      const got = await sheetOf('bring', draft, place);
      if (!got) return;
      const lists = Object.entries(words.lists).filter(([kind]) => (got[kind] || []).length);
      const said = (item) => (typeof item === 'string' ? item
        : item.paper + (item.basis ? words.because(item.basis) : ''));
      const strong = (text) => text.split('**').map((part, at) => (at % 2 ? el('strong', {}, part)
        : part));
      show(heading(words.bring), button(words.reviewTitle, review, { class: 'quiet' }),
        el('p', { lang: langOf(got.title || '') }, el('strong', {}, got.title || now.form.name)),
        ...lists.map(([kind, title]) => el('section', {}, el('h4', {}, title),
          el('ul', {}, ...got[kind].map((item) => el('li', { lang: langOf(said(item)) },
            ...strong(said(item))))))),
        el('div', { class: 'row' }, button(words.print, () => download('pdf', 'bring', draft, place)),
          place));
    }

    // ------------------------------------------------------------------------------------- keeping

    /** Until when it is kept, who else may see it, and the way to be rid of it. */
    function keeping() {
      const place = el('div', {});
      const time = now.until && new Date(now.until).toLocaleString(language === 'vi' ? 'vi-VN'
        : 'en-GB', { dateStyle: 'short', timeStyle: 'short' });
      const erase = button(words.erase, () => openSheet(erase, words.eraseTitle,
        [el('p', {}, words.eraseText)], [[words.eraseYes, () => eraseAll(place)]], words.eraseNo));
      const another = button(words.another, () => openSheet(another, words.anotherTitle,
        [el('p', {}, words.anotherText)], [[words.anotherYes, () => nextPerson(place)]], words.no));
      return el('section', {}, el('h4', {}, words.keep),
        time ? el('p', { class: 'count' }, words.expires(time)) : null,
        el('div', { class: 'row' },
          now.received ? null : button(words.handOver, () => handOver(place)), another, erase), place);
    }

    async function handOver(place) {
      try {
        const { word, validForSeconds } = await json('POST', path('/handovers'));
        now.handed = true;
        const link = location.href.replace(/#.*$/, '') + `#nhan=${word}`;
        const text = words.handOverText(Math.round(validForSeconds / 60));
        const shown = el('input', { type: 'text', readonly: true, value: link, id: 'link' });
        const taker = copier(link, words.link);
        const lead = el('p', { tabindex: '-1' }, text);
        fill(place, el('div', { class: 'box' }, lead,
          el('label', { class: 'label', for: 'link' }, words.link), shown,
          el('div', { class: 'row' }, taker, button(words.takeBack, () => takeBack(place)))));
        lead.focus();
      } catch (error) {
        if (error.status === 404) gone();
        else fault(place, error);
      }
    }

    async function takeBack(place) {
      try {
        await call('DELETE', path('/handovers'));
        now.handed = false;
        const told = el('p', { class: 'notice', tabindex: '-1' }, words.takenBack);
        fill(place, told);
        told.focus();
      } catch (error) {
        if (error.status === 404) gone();
        else fault(place, error);
      }
    }

    /** Erases the filling on the server; false if that could not be done now. */
    async function erased(place) {
      await now.queue;
      try {
        await call('DELETE', path());
      } catch (error) {
        if (error.status !== 404) {
          fault(place, error);
          return false;
        }
      }
      remember(now.id, null);
      return true;
    }

    function forget(id) {
      for (const whom of Object.keys(last)) {
        if (last[whom] && last[whom].id === id) last[whom] = null;
      }
    }

    async function eraseAll(place) {
      if (!await erased(place)) return;
      forget(now.id);
      now = null;
      show(heading(words.erased), el('div', { class: 'row' }, backButton()));
      announce(words.erased);
    }

    /** Nothing of the one is left when the next sits down; who holds a link keeps the form. */
    async function nextPerson(place) {
      const { form, handed, received } = now;
      if (handed || received) remember(now.id, null);
      else if (!await erased(place)) return;
      now = null;
      last.self = null;
      last.other = null;
      for (const { id } of kit.begun()) remember(id, null);
      fill(stage, heading('…'));
      kit.forget();
      try {
        await begin(form.id);
      } catch (error) {
        gone(error.message);
      }
    }

    return { open };
  };
})();
