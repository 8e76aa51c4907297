/*
 * The Một Cửa assistant in any web page:
 *
 *   <script src="https://HOST/widget.js" async></script>
 *
 * Optional attributes: data-target (CSS selector of the element to fill; without it a button floats
 * bottom right), data-language (vi | en), data-place ("Phường Ba Đình, Hà Nội"), data-suggestions
 * ("false" where the page offers its own examples). A page asks a question for the person with
 *   window.dispatchEvent(new CustomEvent('motcua:ask', { detail: { text: '…' } }))
 *
 * Three promises shape the code. The host page's strict CSP holds: no inline style, no eval,
 * nothing fetched but from the origin of this script. Data is never markup: text reaches the page
 * through DOM nodes only. Nothing outlives the visit: no cookie; the conversation's id is in memory,
 * and of a form that somebody fills in only its id is in the tab's session storage.
 *
 * Forms are filled in by scripts of their own (form.js), fetched when somebody first wants one.
 */
(() => {
  'use strict';

  if (window.motcuaLoaded || !Element.prototype.attachShadow) return;
  window.motcuaLoaded = true;

  // Read now: currentScript is gone once this script has run, and null in a module.
  const script = document.currentScript || document.querySelector('script[src*="widget.js"]');
  const base = new URL(script.src, location.href).origin;
  const options = script.dataset;
  const MAX_LENGTH = 2000; // code points after NFC, as the server counts them
  const COUNTER_FROM = 1800;
  const NOTES_SHOWN = 3; // of notes beside the answer; a phone shows about so many at once
  const SILENCE_MS = 90000; // a phone that changes networks leaves streams open for ever
  const PATIENCE_MS = 30000; // for all else: the server itself gives up after 20 seconds
  const BEGUN = 'motcua.fillings'; // where a tab keeps the ids of the forms it fills in
  const HANDED = /^#nhan=([\w-]{1,64})$/; // the end of a link that hands such a form over

  // ---------------------------------------------------------------------------------------- words

  const WORDS = {
    vi: {
      assistant: 'Trợ lý ảo',
      automatic: 'Phần mềm trả lời tự động',
      open: 'Hỏi trợ lý ảo',
      close: 'Đóng',
      log: 'Nội dung hội thoại',
      you: 'Bạn hỏi',
      notice: 'Tôi là trợ lý ảo, trả lời tự động về thủ tục hành chính. '
        + 'Câu trả lời chỉ để tham khảo. Xin đừng gửi số căn cước, mật khẩu hay mã OTP.',
      suggestions: 'Bạn có thể hỏi',
      question: 'Câu hỏi cho trợ lý ảo',
      placeholder: 'Nhập câu hỏi…',
      send: 'Gửi',
      stop: 'Dừng',
      empty: 'Xin nhập câu hỏi trước khi gửi.',
      busy: 'Trợ lý đang trả lời. Xin đợi một chút.',
      left: (n) => `Còn ${n} ký tự`,
      over: (n) => `Câu hỏi dài quá ${n} ký tự. Xin viết ngắn lại.`,
      reading: 'Đang đọc câu hỏi',
      understood: 'Đã hiểu câu hỏi',
      found: 'Đã tìm thấy thủ tục',
      checking: 'Đang kiểm tra lại số liệu',
      answered: 'Đã có câu trả lời.',
      stopped: 'Đã dừng. Câu trả lời chưa đầy đủ.',
      again: 'Hỏi lại',
      retry: 'Thử lại',
      retryIn: (s) => `Thử lại sau ${s} giây`,
      wait: (s) => `Bạn hỏi hơi nhanh. Xin đợi ${s} giây rồi thử lại.`,
      offline: 'Máy của bạn chưa có kết nối mạng. Xin kiểm tra mạng rồi thử lại.',
      unreachable: 'Chưa kết nối được với trợ lý ảo. Xin thử lại sau ít phút.',
      broken: 'Trợ lý ảo đang gặp trục trặc. Xin thử lại sau ít phút.',
      fault: 'Chưa mở được tờ khai',
      cut: 'Kết nối bị ngắt giữa chừng, câu trả lời chưa đầy đủ.',
      hotline: (n) => `Gọi hỗ trợ: ${n}`,
      warnings: 'Lưu ý',
      more: (n) => `Xem thêm ${n} điều`,
      choices: 'Chọn câu trả lời',
      actions: 'Việc có thể làm tiếp',
      newTab: ' (mở trang mới)',
      asOf: (d) => `Dữ liệu đến ngày ${d}.`,
      advisory: 'Trợ lý ảo trả lời tự động, chỉ để tham khảo.',
      rate: 'Câu trả lời này có giúp được bạn không?',
      up: 'Có ích',
      down: 'Chưa đúng',
      thanks: 'Cảm ơn bạn đã góp ý.',
      notRated: 'Chưa gửi được góp ý. Xin thử lại.',
      citation: (n) => `Căn cứ ${n}`,
      quote: 'Trích nguyên văn',
      from: (d) => `Có hiệu lực từ ${d}`,
      to: (d) => `Hết hiệu lực ${d}`,
      source: 'Xem trang gốc',
      kinds: { procedure: 'Thủ tục', regulation: 'Văn bản', rule: 'Quy định', place: 'Địa danh',
        calendar: 'Lịch làm việc', form: 'Biểu mẫu' },
      clear: 'Xóa hội thoại',
      clearTitle: 'Xóa hội thoại này?',
      clearText: 'Mọi câu hỏi và câu trả lời sẽ bị xóa, cả ở đây và trên máy chủ.',
      clearYes: 'Xóa',
      clearNo: 'Không xóa',
      cleared: 'Đã xóa hội thoại.',
      notCleared: 'Chưa xóa được trên máy chủ. Xin thử lại.',
      reportTitle: 'Báo lại việc này',
      reportKind: 'Chuyện gì đã xảy ra?',
      reportChoose: 'Chọn một mục…',
      reportKinds: { extra_paper: 'Đòi thêm giấy tờ', extra_money: 'Đòi thêm tiền',
        tout: 'Cò, môi giới mời chào', late: 'Trễ hẹn', attitude: 'Thái độ phục vụ',
        place_match: 'Sai nơi nộp, địa chỉ cũ và mới không khớp',
        vneid: 'Dữ liệu VNeID sai hoặc không được nhận' },
      reportProcedure: 'Thủ tục',
      reportPaper: 'Giấy tờ bị đòi thêm',
      reportPlace: 'Nơi xảy ra (xã, phường; tỉnh, thành phố)',
      reportDate: 'Ngày xảy ra',
      reportComment: 'Kể ngắn gọn. Xin đừng ghi họ tên, số căn cước',
      reportOptional: ' (không bắt buộc)',
      reportSend: 'Gửi báo cáo',
      reportCancel: 'Không gửi',
      reportMissing: 'Xin chọn chuyện gì đã xảy ra.',
      reportLater: (m) => `Bạn đã gửi nhiều báo cáo. Xin gửi tiếp sau ${m} phút.`,
      reportSent: 'Đã nhận báo cáo. Cảm ơn bạn.',
      reportErase: 'Xóa nội dung vừa gửi',
      reportErased: 'Đã xóa nội dung bạn vừa gửi.',
      officialChannel: (name, section) => `${name}, mục ${section}`,
      verdicts: {
        REQUIRED: 'Phải nộp',
        PRESENT_ONLY: 'Chỉ cần xuất trình bản chính',
        ALTERNATIVE: 'Nộp một trong các loại giấy tờ',
        REPLACED_BY_DATA: 'Được thay bằng dữ liệu điện tử',
        CONDITIONAL: 'Tùy trường hợp',
        NOT_REQUIRED: 'Không phải nộp',
        UNKNOWN: 'Chưa đủ căn cứ để trả lời',
      },
      forms: { original: 'bản chính', certified: 'bản sao chứng thực', plain: 'bản sao thường',
        electronic: 'bản điện tử' },
      why: 'Vì sao',
      conditions: 'Điều kiện',
      instead: 'Dùng hoặc làm thay',
      unavailable: 'Nếu không tra được dữ liệu',
      sure: 'Mức chắc chắn',
      basis: (n) => `Căn cứ (${n})`,
      read: 'đã đọc văn bản',
      unread: 'chưa đối chiếu',
      todo: 'Nên làm gì',
      levels: { sure: 'Chắc chắn', fairly: 'Khá chắc', unsure: 'Chưa chắc' },
      restsOn: {
        read: 'đã đọc văn bản của mọi căn cứ.',
        partly: (n, all) => `đã đọc văn bản của ${n} trong ${all} căn cứ, còn lại chưa đối chiếu.`,
        unread: 'chưa đối chiếu được văn bản gốc của quy định này.',
        row: 'theo hồ sơ đã công bố của thủ tục, chưa đối chiếu với văn bản luật.',
        old: 'hồ sơ công bố mà tôi có không phải của thời điểm anh/chị hỏi.',
      },
      byCase: 'Chưa chắc khi chưa rõ trường hợp của anh/chị. Về quy định: ',
      missing: {
        paper_unclear: 'Chưa kết luận được. Còn thiếu: anh/chị hỏi giấy nào.',
        procedure_unclear: 'Chưa kết luận được. Còn thiếu: anh/chị làm thủ tục nào.',
        source_incomplete: 'Chưa kết luận được. Còn thiếu: nguồn ghi đủ rõ về giấy này.',
        unverified: 'Chưa kết luận được. Còn thiếu: văn bản gốc để đối chiếu.',
        conflict: 'Chưa kết luận được: các nguồn nói khác nhau.',
        private_demander: 'Chưa kết luận được: nơi yêu cầu không phải cơ quan nhà nước.',
      },
      reportDemand: 'Báo việc bị đòi',
      fillable: 'Tờ khai điền được tại đây',
      fillIn: (name) => `Điền ${name}`,
      unfinished: 'Anh/chị đang điền dở:',
      fillOn: (name) => `Điền tiếp: ${name}`,
    },
    en: {
      assistant: 'Virtual assistant',
      automatic: 'Automated answers by software',
      open: 'Ask the virtual assistant',
      close: 'Close',
      log: 'Conversation',
      you: 'You asked',
      notice: 'I am a virtual assistant answering automatically about administrative procedures. '
        + 'My answers are advisory. Please do not send ID numbers, passwords or one-time codes.',
      suggestions: 'You can ask',
      question: 'Your question to the virtual assistant',
      placeholder: 'Type your question…',
      send: 'Send',
      stop: 'Stop',
      empty: 'Please type a question first.',
      busy: 'The assistant is still answering. Please wait a moment.',
      left: (n) => `${n} characters left`,
      over: (n) => `The question is ${n} characters too long. Please shorten it.`,
      reading: 'Reading the question',
      understood: 'Question understood',
      found: 'Procedure found',
      checking: 'Checking the figures',
      answered: 'The answer is here.',
      stopped: 'Stopped. The answer is not complete.',
      again: 'Ask again',
      retry: 'Try again',
      retryIn: (s) => `Try again in ${s} seconds`,
      wait: (s) => `That was a little fast. Please wait ${s} seconds and try again.`,
      offline: 'Your device is offline. Please check the connection and try again.',
      unreachable: 'The virtual assistant could not be reached. Please try again in a few minutes.',
      broken: 'The virtual assistant has a problem. Please try again in a few minutes.',
      fault: 'The form could not be opened',
      cut: 'The connection broke off, the answer is not complete.',
      hotline: (n) => `Call for help: ${n}`,
      warnings: 'Please note',
      more: (n) => `Show ${n} more`,
      choices: 'Choose an answer',
      actions: 'What you can do next',
      newTab: ' (opens a new page)',
      asOf: (d) => `Data as of ${d}.`,
      advisory: 'Automated answer by a virtual assistant, advisory only.',
      rate: 'Did this answer help you?',
      up: 'Helpful',
      down: 'Not right',
      thanks: 'Thank you for your feedback.',
      notRated: 'The feedback could not be sent. Please try again.',
      citation: (n) => `Source ${n}`,
      quote: 'Quoted text',
      from: (d) => `In force from ${d}`,
      to: (d) => `No longer in force after ${d}`,
      source: 'Open the original',
      kinds: { procedure: 'Procedure', regulation: 'Regulation', rule: 'Rule', place: 'Place',
        calendar: 'Working calendar', form: 'Form' },
      clear: 'Delete conversation',
      clearTitle: 'Delete this conversation?',
      clearText: 'All questions and answers will be deleted, here and on the server.',
      clearYes: 'Delete',
      clearNo: 'Keep it',
      cleared: 'The conversation was deleted.',
      notCleared: 'It could not be deleted on the server. Please try again.',
      reportTitle: 'Report this',
      reportKind: 'What happened?',
      reportChoose: 'Choose one…',
      reportKinds: { extra_paper: 'More papers were asked for',
        extra_money: 'More money was asked for', tout: 'A tout offered to arrange it',
        late: 'It is late', attitude: 'How I was treated',
        place_match: 'Wrong office, or old and new address do not match',
        vneid: 'VNeID data wrong or not accepted' },
      reportProcedure: 'Procedure',
      reportPaper: 'The paper asked for',
      reportPlace: 'Where (commune or ward, province or city)',
      reportDate: 'On which day',
      reportComment: 'Say it briefly. Please give no names or ID numbers',
      reportOptional: ' (optional)',
      reportSend: 'Send the report',
      reportCancel: 'Do not send',
      reportMissing: 'Please choose what happened.',
      reportLater: (m) => `You have sent many reports. Please send the next one in ${m} minutes.`,
      reportSent: 'The report was received. Thank you.',
      reportErase: 'Erase what I just sent',
      reportErased: 'What you sent was erased.',
      officialChannel: (name, section) => `${name}, section ${section}`,
      verdicts: {
        REQUIRED: 'Required',
        PRESENT_ONLY: 'Show the original only',
        ALTERNATIVE: 'One of several accepted papers',
        REPLACED_BY_DATA: 'Replaced by electronic data',
        CONDITIONAL: 'Depends on your case',
        NOT_REQUIRED: 'Not required',
        UNKNOWN: 'Not enough to tell',
      },
      forms: { original: 'original', certified: 'certified copy', plain: 'plain copy',
        electronic: 'electronic' },
      why: 'Why',
      conditions: 'Conditions',
      instead: 'Bring or do instead',
      unavailable: 'If the data cannot be retrieved',
      sure: 'How sure this is',
      basis: (n) => `Legal basis (${n})`,
      read: 'text read',
      unread: 'not yet checked',
      todo: 'What to do',
      levels: { sure: 'Sure', fairly: 'Fairly sure', unsure: 'Not sure' },
      restsOn: {
        read: 'the text of every basis was read.',
        partly: (n, all) => `the text of ${n} of ${all} bases was read, the rest not yet checked.`,
        unread: 'the original text of this rule is not yet checked.',
        row: 'it follows the published dossier, not yet checked against the law.',
        old: 'the published dossier that I have is not of the day you ask about.',
      },
      byCase: 'Not sure until the facts of your case are known. On the rule: ',
      missing: {
        paper_unclear: 'No verdict yet. Missing: which paper you mean.',
        procedure_unclear: 'No verdict yet. Missing: which procedure it is for.',
        source_incomplete: 'No verdict yet. Missing: a source that says enough on this paper.',
        unverified: 'No verdict yet. Missing: the original text to check against.',
        conflict: 'No verdict: the sources differ.',
        private_demander: 'No verdict: whoever asks is no state office.',
      },
      reportDemand: 'Report a demand for',
      fillable: 'Forms that you can fill in here',
      fillIn: (name) => `Fill in: ${name}`,
      unfinished: 'You have not finished:',
      fillOn: (name) => `Go on with: ${name}`,
    },
  };

  let language = options.language in WORDS ? options.language : 'vi';
  let words = WORDS[language];

  // --------------------------------------------------------------------------------------- styles

  // Lengths are em on a base of at least 18px: a host page may set its rem to anything.
  const CSS = `
    .root { all: initial; display: block; box-sizing: border-box; color: #1a1f26;
      color-scheme: light;
      font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
      font-size: 18px; font-size: max(18px, 1rem); line-height: 1.55; overflow-wrap: anywhere;
      -webkit-text-size-adjust: 100%; }
    .root *, .root *::before, .root *::after { box-sizing: border-box; }
    [hidden] { display: none !important; }
    .unseen { position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0;
      overflow: hidden; clip-path: inset(50%); white-space: nowrap; border: 0; }
    h2, h3, h4, p, ul, ol, blockquote { margin: 0; padding: 0; font-size: 1em;
      font-weight: normal; }
    svg { width: 1.3em; height: 1.3em; flex: none; fill: none; stroke: currentColor;
      stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
    a { color: #0a4b86; text-underline-offset: .15em; }

    button, .button { display: inline-flex; align-items: center; justify-content: center; gap: .4em;
      min-height: 44px; min-width: 44px; margin: 0; padding: .4em .9em; border: 1px solid #0a4b86;
      border-radius: .5em; background: #fff; color: #0a4b86; font: inherit; line-height: 1.35;
      text-align: left; text-decoration: none; cursor: pointer; touch-action: manipulation; }
    button:hover, .button:hover { background: #e8f1fa; }
    button.main { background: #0a4b86; color: #fff; font-weight: 600; }
    button.main:hover { background: #073763; }
    button.quiet { border-color: transparent; background: none; text-decoration: underline;
      text-underline-offset: .15em; padding: .4em; }
    button[aria-disabled=true] { background: #eef0f3; border-color: #6b7480; color: #4a525c;
      cursor: default; }
    button[aria-pressed=true] { background: #0a4b86; color: #fff; }
    :focus { outline: 3px solid #b45309; outline-offset: 2px; }
    :focus:not(:focus-visible) { outline: none; }
    textarea:focus { outline: 3px solid #b45309; outline-offset: 0; }

    .launcher { position: fixed; right: 16px; bottom: 16px; z-index: 2147483000; border-radius: 2em;
      bottom: calc(16px + env(safe-area-inset-bottom, 0px)); min-height: 56px; padding: .5em 1.2em;
      max-width: calc(100vw - 32px); border: 2px solid #fff;
      box-shadow: 0 2px 12px rgba(0, 0, 0, .35); }
    .panel { display: flex; flex-direction: column; background: #fff; border: 1px solid #b6c0cc;
      border-radius: .75em; }
    .inline .panel { max-width: 50em; margin: 0 auto; }
    .floating .panel { position: fixed; z-index: 2147483000; right: 16px; bottom: 16px; width: 27em;
      max-width: calc(100vw - 32px); height: 44em; max-height: calc(100vh - 32px); overflow: hidden;
      box-shadow: 0 6px 32px rgba(0, 0, 0, .3); }
    .floating .log { overflow-y: auto; overscroll-behavior: contain; }

    .head { display: flex; align-items: center; gap: .7em; padding: .7em .9em; background: #0a4b86;
      color: #fff; border-radius: .7em .7em 0 0; }
    .head img { height: 2.6em; width: auto; max-width: 5em; border-radius: .3em; background: #fff;
      padding: 2px; }
    .head div { flex: 1; min-width: 0; }
    .head h2 { font-size: 1.12em; font-weight: 700; line-height: 1.3; }
    .head p { font-size: .9em; line-height: 1.35; }
    .head button { background: none; border-color: transparent; color: #fff; padding: 0; }
    .head button:hover { background: #073763; }
    .head button:focus { outline-color: #fff; outline-offset: -3px; }

    .log { flex: 1; min-height: 0; padding: 1em .9em; }
    .log > * + * { margin-top: 1.2em; }
    .notice { padding: .7em .9em; background: #eef3f8; border-left: 4px solid #0a4b86;
      border-radius: .3em; }
    .suggestions p, .rest p, .rate p { margin-bottom: .5em; }
    .stack { display: flex; flex-direction: column; gap: .55em; list-style: none; }
    .stack li, .stack button, .stack .button { width: 100%; justify-content: flex-start; }
    .row { display: flex; flex-wrap: wrap; gap: .55em; align-items: center; }

    .asked { width: fit-content; max-width: 88%; margin-left: auto; padding: .6em .9em;
      background: #dcebf8; border-radius: .9em .9em .2em .9em; white-space: pre-wrap;
      scroll-margin-top: 5em; }
    .reply > * + * { margin-top: .9em; }
    .reply h3 { font-size: 1.06em; font-weight: 700; line-height: 1.35; margin-bottom: .35em;
      color: #073763; }
    .reply section > ul, .reply section > ol, .text ul, .text ol { padding-left: 1.4em; }
    .reply li + li { margin-top: .5em; }
    .reply .stack li + li { margin-top: 0; }
    .text > * + * { margin-top: .7em; }
    summary { display: flex; align-items: center; gap: .5em; min-height: 44px; padding: .3em .7em;
      color: #073763; background: #eef3f8; border-radius: .4em; cursor: pointer; list-style: none; }
    summary::-webkit-details-marker { display: none; }
    summary::before { content: ""; width: .5em; height: .5em; margin: 0 .15em; flex: none;
      border: solid #073763; border-width: 0 2px 2px 0; transform: rotate(-45deg); }
    details[open] > summary::before { transform: rotate(45deg); }
    details { margin-top: .6em; }
    details > ul, details > ol { margin-top: .6em; padding-left: 1.4em; }
    .cite { min-width: 44px; min-height: 0; height: 1.75em; padding: 0 .3em; margin: 0 0 0 .25em;
      vertical-align: baseline; position: relative; font-size: .9em; justify-content: center;
      border-color: #8fa6bd; }
    .cite::after { content: ""; position: absolute; left: 0; right: 0; top: 50%; height: 44px;
      margin-top: -22px; }
    .verdict { padding: .8em .9em; border: 2px solid #0a4b86; border-radius: .5em; }
    .verdict.open { border-style: dashed; border-color: #6b5300; }
    .verdict > * + * { margin-top: .8em; }
    .verdict > .report { margin-top: 1em; }
    .reply .verdict h3 { display: flex; align-items: flex-start; margin-bottom: 0; }
    .verdict h3 svg { width: 2.1em; height: 2.1em; margin-right: .6em; }
    .verdict.open h3 svg { color: #6b5300; }
    .verdict h3 > span { min-width: 0; }
    .verdict .said { display: block; font-size: 1.1em; }
    .verdict .on { display: block; color: #1a1f26; font-weight: 600; }
    .verdict h4 { margin-bottom: .15em; color: #073763; font-weight: 700; }
    .verdict ul { padding-left: 1.4em; }
    .verdict details > p { margin-top: .6em; }
    .verdict .basis li > * { display: block; }
    .verdict .basis .dates { color: #46505b; }
    .verdict .read { display: flex; align-items: center; }
    .verdict .read svg { width: 1.1em; height: 1.1em; margin-right: .35em; }
    .asks { padding-top: .2em; }
    .asks p { font-weight: 600; margin-bottom: .5em; }
    .warn, .fault { padding: .7em .9em; border-radius: .3em; border-left: 4px solid #8a5a00;
      background: #fff5dc; }
    .warn strong { display: block; }
    .warn ul { padding-left: 1.2em; }
    .fault { border-color: #a61b1b; background: #fdeeee; }
    .fault button { margin-top: .6em; }
    .report form { margin-top: .6em; padding: .9em; border: 1px solid #b6c0cc; border-radius: .5em; }
    .report form > * + * { margin-top: .8em; }
    .report .notice a { display: inline-block; padding: .5em 0; }
    .field { display: block; }
    .field > span { display: block; margin-bottom: .25em; font-weight: 600; }
    .field input, .field select, .field textarea { display: block; width: 100%; min-width: 0;
      min-height: 48px; margin: 0; padding: .55em .7em; border: 1px solid #5f6b78;
      border-radius: .5em; background: #fff; color: inherit; font: inherit; line-height: 1.4; }
    .field [aria-invalid=true] { border: 2px solid #a61b1b; }
    .foot { font-size: .9em; color: #46505b; padding-top: .7em; border-top: 1px solid #d5dbe2; }
    .rate { font-size: .9em; }
    .rate .row + p { margin: .5em 0 0; }

    .progress { display: flex; align-items: center; gap: .6em; color: #46505b; }
    .dots { display: inline-flex; gap: .25em; }
    .dots i { width: .45em; height: .45em; border-radius: 50%; background: #0a4b86;
      animation: beat 1.2s infinite; }
    .dots i:nth-child(2) { animation-delay: .2s; }
    .dots i:nth-child(3) { animation-delay: .4s; }
    @keyframes beat { 0%, 60%, 100% { opacity: .25; } 30% { opacity: 1; } }

    .composer { padding: .6em .9em .5em; border-top: 1px solid #d5dbe2; background: #fff; }
    .inline .composer { position: sticky; bottom: 0; z-index: 1; }
    .inline .log button, .inline .log a, .inline .log input, .inline .log select,
    .inline .log textarea { scroll-margin-bottom: 9em; } /* not behind the composer */
    .composer label { display: block; font-size: .9em; font-weight: 600; margin-bottom: .25em; }
    .entry { display: flex; gap: .55em; align-items: flex-end; }
    textarea { flex: 1; min-width: 0; min-height: 48px; max-height: 9.5em; margin: 0;
      padding: .55em .7em; border: 1px solid #5f6b78; border-radius: .5em; background: #fff;
      color: inherit; font: inherit; line-height: 1.4; resize: none; }
    textarea::placeholder { color: #5a6470; opacity: 1; }
    textarea[aria-invalid=true] { border: 2px solid #a61b1b; }
    .entry button { min-height: 48px; }
    .counter { font-size: .9em; margin-top: .25em; }
    .counter.over { color: #a61b1b; font-weight: 600; }
    .links { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1em;
      font-size: .9em; padding: 0 1em .3em; }
    .links a { display: inline-flex; align-items: center; min-height: 44px; }
    .links button { padding-left: 0; }

    dialog { position: fixed; top: 0; right: 0; bottom: 0; left: 0; z-index: 2147483001;
      margin: auto; width: calc(100% - 24px); max-width: 34em; height: fit-content;
      max-height: calc(100vh - 24px); overflow-y: auto; padding: 1.1em; border: 1px solid #b6c0cc;
      border-radius: .75em; background: #fff; color: inherit;
      box-shadow: 0 6px 32px rgba(0, 0, 0, .35); }
    dialog:not([open]) { display: none; }
    dialog::backdrop { background: rgba(10, 25, 45, .5); }
    dialog > * + * { margin-top: .8em; }
    dialog h2 { font-size: 1.12em; font-weight: 700; }
    blockquote { padding: .5em .9em; border-left: 4px solid #8fa6bd; background: #f3f6f9;
      white-space: pre-line; }

    @media (max-width: 34em), (max-height: 34em) {
      .floating .panel { top: 0; right: 0; bottom: auto; left: 0; width: 100%; max-width: none;
        height: 100vh; height: var(--visible-height, 100dvh); max-height: none; border: 0;
        border-radius: 0; }
      .floating .head { border-radius: 0; }
      .floating .links { padding-bottom: env(safe-area-inset-bottom, 0px); }
    }
    /* Zoomed to 400 % there is no room for three bands: let everything scroll as one. */
    @media (max-height: 30em) {
      .floating .panel { overflow-y: auto; }
      .floating .log { overflow: visible; flex: none; }
      .inline .composer { position: static; }
      .asked { scroll-margin-top: .5em; }
    }
    @media (prefers-reduced-motion: reduce) { .dots i { animation: none; opacity: .7; } }
    @media (forced-colors: active) { .asked, .head { border: 1px solid; } }
    @media print { details::details-content { content-visibility: visible; } }
    @media print { .launcher, .composer, .rate, .floating .panel { display: none; } }
  `;

  function style(shadow, css) {
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
    } catch (olderBrowser) {
      shadow.append(el('style', {}, css));
    }
  }

  // ------------------------------------------------------------------------------------------ DOM

  /** An element; a function among the attributes listens to the event of that name. */
  function el(tag, attributes, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value === 'function') node.addEventListener(name, value);
      else if (value !== null && value !== undefined && value !== false) {
        node.setAttribute(name, value === true ? '' : value);
      }
    }
    node.append(...children.filter((child) => child !== null && child !== undefined));
    return node;
  }

  function button(label, click, attributes = {}) {
    return el('button', { type: 'button', click, ...attributes }, ...[].concat(label));
  }

  const ICONS = {
    chat: 'M4 5h16v11H9l-5 4z M8 9h8 M8 12h5',
    close: 'M6 6l12 12 M18 6L6 18',
    up: 'M7 11v9H3v-9z M7 11l4-8c2 0 3 1 3 3v3h6l-2 11H7',
    down: 'M7 13V4H3v9z M7 13l4 8c2 0 3-1 3-3v-3h6L18 4H7',
    REQUIRED: 'M6 3h8l4 4v14H6z M14 3v4h4 M9 14l2.2 2.2L15.5 11.5',
    PRESENT_ONLY: 'M2 12c3-5 6-7 10-7s7 2 10 7c-3 5-6 7-10 7s-7-2-10-7z M9.5 12a2.5 2.5 0 1 0 5 0 '
      + '2.5 2.5 0 1 0-5 0',
    ALTERNATIVE: 'M3 8V3h11v5 M3 3v13h4 M9 8h12v13H9z M12 14.5l2 2 4-4',
    REPLACED_BY_DATA: 'M4 6c0-4 16-4 16 0s-16 4-16 0z M4 6v12c0 4 16 4 16 0V6 M4 12c0 4 16 4 16 0',
    CONDITIONAL: 'M12 21v-8 M12 13L5 6 M12 13l7-7 M5 11V6h5 M14 6h5v5',
    NOT_REQUIRED: 'M6 7V3h8l4 4v7 M14 3v4h4 M6 11v10h11 M3 3l18 18',
    UNKNOWN: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0 M9.3 9.3a2.7 2.7 0 1 1 4 2.4c-.9.5-1.3 1-1.3 2 '
      + 'M12 17v.1',
    yes: 'M4 12.5l5 5L20 6.5',
    open: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0 M12 7v6 M12 16.5v.1',
  };

  function icon(name) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    path.setAttribute('d', ICONS[name] || ICONS.UNKNOWN);
    svg.append(path);
    return svg;
  }

  function fill(node, ...children) {
    while (node.firstChild) node.firstChild.remove();
    node.append(...children.filter(Boolean));
  }

  /** The address if it may be opened, else null: data must not bring javascript: into the page. */
  function safeUrl(url, protocols = ['https:', 'http:', 'tel:']) {
    try {
      const parsed = new URL(url, base);
      return protocols.includes(parsed.protocol) ? parsed.href : null;
    } catch (notAnAddress) {
      return null;
    }
  }

  function outward(url, label, attributes = {}) {
    return el('a', { href: url, target: '_blank', rel: 'noopener noreferrer', ...attributes },
      label, el('span', { class: 'unseen' }, words.newTab));
  }

  /** Facts stay Vietnamese on an English page; a screen reader has to be told. */
  function langOf(text) {
    const vietnamese = /[àáãâăèéêìíĩòóõôơùúũưýđ\u1ea0-\u1ef9]/i;
    return language !== 'vi' && vietnamese.test(text) ? 'vi' : null;
  }

  function date(iso) {
    const [year, month, day] = String(iso).slice(0, 10).split('-');
    return language === 'vi' && day ? `${day}/${month}/${year}` : String(iso).slice(0, 10);
  }

  // ------------------------------------------------------------------------------------ rich text

  /** **Bold**, and links where allowed; all else is plain text. */
  function inline(text, links = false) {
    const nodes = [];
    const pattern = /\*\*(.+?)\*\*|\[([^\]]+)\]\((https:\/\/[^\s)]+)\)/g;
    let end = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      nodes.push(text.slice(end, match.index));
      if (match[1]) nodes.push(el('strong', {}, ...inline(match[1], links)));
      else if (links && safeUrl(match[3], ['https:'])) nodes.push(outward(match[3], match[2]));
      else nodes.push(match[0]);
      end = pattern.lastIndex;
    }
    nodes.push(text.slice(end));
    return nodes;
  }

  /** Paragraphs, headings and flat lists of a Markdown answer. */
  function markdown(text) {
    const box = el('div', { class: 'text', lang: langOf(text) });
    let block = null; // the list or paragraph that the next line may continue
    for (const line of String(text).split(/\r?\n/)) {
      const heading = /^#{1,6}\s+(.*)$/.exec(line);
      const item = /^\s*(?:[-*+]|(\d+)[.)])\s+(.*)$/.exec(line);
      if (!line.trim()) block = block && block.tagName === 'P' ? null : block;
      else if (heading) {
        box.append(el('h3', {}, ...inline(heading[1], true)));
        block = null;
      } else if (item) {
        const tag = item[1] ? 'OL' : 'UL';
        if (!block || block.tagName !== tag) {
          block = el(tag, tag === 'OL' ? { start: item[1] } : {});
          box.append(block);
        }
        block.append(el('li', {}, ...inline(item[2], true)));
      } else if (block && (block.tagName === 'P' || /^\s/.test(line))) {
        const target = block.tagName === 'P' ? block : block.lastChild;
        target.append(el('br', {}), ...inline(line.trim(), true));
      } else {
        block = el('p', {}, ...inline(line.trim(), true));
        box.append(block);
      }
    }
    return box;
  }

  // --------------------------------------------------------------------------------------- server

  /** What went wrong, in words for the person. */
  class Failure extends Error {
    constructor(title, status = 0, retryAfter = 0) {
      super(title);
      this.status = status;
      this.retryAfter = retryAfter;
    }
  }

  const unreached = () => new Failure(navigator.onLine === false ? words.offline
    : words.unreachable);

  /** Asks the server. What does not stream has come whole in PATIENCE_MS, or has failed. */
  async function call(method, path, body,
    { accept = 'application/json', signal, streams = false } = {}) {
    const headers = { Accept: `${accept}, application/problem+json`, 'Accept-Language': language };
    if (body) headers['Content-Type'] = 'application/json';
    const limit = new AbortController();
    const stop = () => limit.abort();
    const timer = streams ? 0 : setTimeout(stop, PATIENCE_MS);
    if (signal) signal.addEventListener('abort', stop);
    let response;
    try {
      response = await fetch(base + path, { method, headers, signal: limit.signal,
        credentials: 'omit', body: body && JSON.stringify(body) });
      if (!streams) await response.clone().blob(); // a body may stay away as well
    } catch (error) {
      if (signal && signal.aborted) throw error;
      throw unreached();
    } finally {
      clearTimeout(timer);
    }
    if (!response.ok) throw await failureOf(response);
    return response;
  }

  async function failureOf(response) {
    if (response.status === 429) {
      const header = response.headers.get('Retry-After') || '';
      const seconds = /^\d+$/.test(header) ? Number(header)
        : Math.ceil((Date.parse(header) - Date.now()) / 1000);
      const wait = seconds >= 0 ? Math.max(1, seconds) : 30; // 30: header absent or not readable
      return new Failure(words.wait(wait), 429, wait);
    }
    const problem = await response.json().catch(() => ({}));
    return new Failure(problem.title || words.broken, response.status);
  }

  const loading = new Map();

  /** One more script of ours, once; one that did not come may be asked for again. */
  function load(name) {
    if (!loading.has(name)) {
      loading.set(name, new Promise((done, failed) => {
        const giveUp = () => {
          loading.delete(name);
          node.remove();
          failed(unreached());
        };
        const timer = setTimeout(giveUp, PATIENCE_MS);
        const node = el('script', { src: `${base}/${name}`,
          load: () => { clearTimeout(timer); done(); },
          error: () => { clearTimeout(timer); giveUp(); } });
        document.head.append(node);
      }));
    }
    return loading.get(name);
  }

  /** The forms that this tab was filling in and that are not erased yet. */
  function begun() {
    try {
      return JSON.parse(sessionStorage.getItem(BEGUN) || '[]')
        .filter(({ until }) => !until || Date.parse(until) > Date.now());
    } catch (noStorage) {
      return [];
    }
  }

  /** Feeds chunks of a text/event-stream; calls back once for each whole event. */
  function eventParser(onEvent) {
    let rest = '';
    let name = 'message';
    let data = [];
    return (chunk) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop(); // an event is only complete with its empty line
      for (const raw of lines) {
        const line = raw.replace(/\r$/, '');
        const [, field, value] = /^([^:]*):? ?(.*)$/.exec(line);
        if (line === '') {
          if (data.length) onEvent(name, JSON.parse(data.join('\n')));
          name = 'message';
          data = [];
        } else if (field === 'event') name = value;
        else if (field === 'data') data.push(value);
      }
    };
  }

  /** Reads until `parse` says that it has all; bytes on the way tell `onChunk` that all is well. */
  async function readEvents(response, onChunk, parse) {
    if (!response.body || !response.body.getReader) {
      parse(await response.text());
      return;
    }
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done || parse(decoder.decode(value, { stream: true }))) return;
        onChunk();
      }
    } finally {
      reader.cancel().catch(() => {}); // whatever else would come, nobody reads it
    }
  }

  /** Sends one message; `on.step` and `on.section` hear of progress; gives the whole reply. */
  async function converse(id, text, on, controller) {
    let timedOut = false;
    let timer = 0;
    const alive = () => {
      clearTimeout(timer);
      timer = setTimeout(() => { timedOut = true; controller.abort(); }, SILENCE_MS);
    };
    let reply = null;
    try {
      alive();
      const path = `/api/v1/conversations/${encodeURIComponent(id)}/messages`;
      const response = await call('POST', path, { text },
        { accept: 'text/event-stream', signal: controller.signal, streams: true });
      if (!(response.headers.get('Content-Type') || '').includes('event-stream')) {
        return await response.json(); // a proxy or server that does not stream
      }
      const parse = eventParser((name, data) => {
        if (name === 'problem') throw new Failure(data.title || words.broken, data.status || 500);
        if (name === 'reply') reply = data;
        else if (name === 'step') on.step(data.name);
        else if (name === 'section') on.section(data);
      });
      await readEvents(response, alive, (chunk) => { parse(chunk); return reply !== null; });
    } catch (error) {
      if (reply) return reply;
      if (timedOut) throw new Failure(words.cut);
      if (error instanceof Failure || error.name === 'AbortError') throw error;
      throw new Failure(words.cut);
    } finally {
      clearTimeout(timer);
    }
    if (!reply) throw new Failure(words.cut);
    return reply;
  }

  // ------------------------------------------------------------------------------ parts of a reply

  /** Numbers the citations of a reply as they appear and makes the buttons that open them. */
  function citationButtons(reply, openSheet) {
    const known = new Map((reply.citations || []).map((citation) => [citation.id, citation]));
    const used = (reply.sections || []).flatMap((section) => section.items || [])
      .flatMap((item) => item.citations || []).filter((id) => known.has(id));
    const numbered = new Map([...new Set(used)].map((id, index) => [id, [index + 1, known.get(id)]]));
    return (ids) => (ids || []).filter((id) => numbered.has(id)).map((id) => {
      const [number, citation] = numbered.get(id);
      const heading = words.citation(number);
      const name = [citation.title || citation.source, citation.locator].filter(Boolean).join(', ');
      return button(`[${number}]`,
        (event) => openSheet(event.currentTarget, heading, citationBody(citation, reply)),
        { class: 'cite', 'aria-label': `${heading}: ${name}`, 'aria-haspopup': 'dialog' });
    });
  }

  function citationBody(citation, reply) {
    const procedure = (reply.procedures || []).find((p) => p.code === citation.source);
    const name = citation.title
      || [citation.source, procedure && procedure.name].filter(Boolean).join(' – ');
    const title = `${words.kinds[citation.kind] || ''} ${name}`.trim();
    const dates = [citation.effectiveFrom && words.from(date(citation.effectiveFrom)),
      citation.effectiveTo && words.to(date(citation.effectiveTo))].filter(Boolean);
    const url = citation.url && safeUrl(citation.url, ['https:', 'http:']);
    return [
      el('p', { lang: langOf(title) }, el('strong', {}, title)),
      citation.locator && el('p', { lang: langOf(citation.locator) }, citation.locator),
      citation.quote && el('blockquote',
        { 'aria-label': words.quote, lang: langOf(citation.quote) }, citation.quote),
      dates.length > 0 && el('p', {}, `${dates.join('. ')}.`),
      url && el('p', {}, outward(url, words.source, { class: 'button' })),
    ].filter(Boolean);
  }

  function sectionView(section, cite = () => []) {
    const content = (item) => [...inline(String(item.text || '')), ...cite(item.citations)];
    const items = section.items || [];
    const list = section.kind === 'steps' && items.length > 1 ? 'ol' : 'ul';
    const listed = (some) => el(list, {},
      ...some.map((item) => el('li', { lang: langOf(item.text) }, ...content(item))));
    const first = folds(section) ? items.slice(0, NOTES_SHOWN) : items;
    const rest = items.slice(first.length);
    return el('section', {},
      section.title ? el('h3', { lang: langOf(section.title) }, section.title) : null,
      items.length === 1 ? el('p', { lang: langOf(items[0].text) }, ...content(items[0]))
        : listed(first),
      rest.length > 0
        ? el('details', {}, el('summary', {}, words.more(rest.length)), listed(rest)) : null);
  }

  /** Whether the end of a section waits to be opened: much to read, and not what was asked for. */
  function folds({ kind, items }) {
    return ['next', 'related', 'legal_basis'].includes(kind) && items.length > NOTES_SHOWN + 1;
  }

  /** Each verdict of a reply with the section that says the same: neither is shown twice. */
  function cardsOf(reply) {
    const rest = [...(reply.sections || [])];
    const verdicts = reply.verdicts || [];
    const cards = verdicts.map((verdict) => {
      const { asked, matched } = verdict.paper || {};
      const at = rest.findIndex(({ kind, title, items }) => kind !== 'next' && saidIn(items)
        && [matched, asked].includes(title));
      return { verdict, section: at < 0 ? null : rest.splice(at, 1)[0] };
    });
    const todo = new Set(verdicts.flatMap((verdict) => verdict.whatToDo || []));
    return { cards, rest: rest.filter(({ kind, items }) => cards.length === 0 || kind !== 'next'
      || !(items || []).every((item) => todo.has(item.text))) };
  }

  /** The verdict in the words of the reply. */
  function verdictIn({ verdict, section }) {
    return (section && saidIn(section.items)) || words.verdicts[verdict.verdict] || '';
  }

  /** The words in bold that open a section on a verdict. */
  function saidIn(items) {
    const found = /^\*\*(.+?)\.?\*\*/.exec((items && items[0] && items[0].text) || '');
    return found && found[1];
  }

  /** With these, whoever demands the paper asks for too much. */
  const FREEING = ['NOT_REQUIRED', 'REPLACED_BY_DATA', 'PRESENT_ONLY'];

  /** What is said of one paper, to be read, and shown at a counter, by itself. */
  function cardView({ verdict, section }, alone, cite, report) {
    const said = verdictIn({ verdict, section });
    const name = paperOf(verdict);
    const form = words.forms[(verdict.paper || {}).form];
    const open = ['CONDITIONAL', 'UNKNOWN'].includes(verdict.verdict);
    const cited = section ? cite(section.items[0].citations) : [];
    const why = el('p', { lang: langOf(verdict.explanation) },
      ...inline(verdict.explanation || ''), ...cited);
    const todo = (verdict.whatToDo || []).length > 0 && listOf(verdict.whatToDo);
    const parts = [
      labelled(words.why, why),
      labelled(words.conditions, listOf(verdict.conditions)),
      labelled(words.instead, listOf(verdict.alternatives)),
      labelled(words.unavailable, verdict.ifDataUnavailable
        && el('p', { lang: langOf(verdict.ifDataUnavailable) }, verdict.ifDataUnavailable)),
      labelled(words.sure, el('p', {}, sureness(verdict))),
      basisView(verdict.legalBasis || []),
      // Beside other cards it waits to be opened: most of it is the same on each.
      alone ? labelled(words.todo, todo)
        : todo && el('details', {}, el('summary', {}, words.todo), todo),
      warningsView(verdict.warnings || []),
      report && report(name, FREEING.includes(verdict.verdict)),
    ].filter(Boolean);
    return el('section', { class: open ? 'verdict open' : 'verdict' },
      el('h3', {}, icon(verdict.verdict), el('span', {},
        el('span', { class: 'said', lang: langOf(said) }, said),
        el('span', { class: 'unseen' }, ': '),
        el('span', { class: 'on', lang: langOf(name) }, name, form ? ` (${form})` : ''))),
      ...parts);
  }

  /** The form is named beside it, as "not required" may hold for that form only. */
  function paperOf({ paper }) {
    return (paper && (paper.matched || paper.asked)) || '';
  }

  function labelled(label, content) {
    return content && el('div', {}, el('h4', {}, label), content);
  }

  /** A paragraph or a list; null of nothing. */
  function listOf(texts) {
    const all = texts || [];
    const view = (tag) => (text) => el(tag, { lang: langOf(text) }, ...inline(text));
    if (all.length < 2) return all.map(view('p'))[0] || null;
    return el('ul', {}, ...all.map(view('li')));
  }

  /** How sure a verdict is, told from what it rests on. Never surer than what was read. */
  function sureness({ verdict, reason, legalBasis = [], read }) {
    if (verdict === 'UNKNOWN') return words.missing[reason] || words.missing.source_incomplete;
    const all = legalBasis.length;
    const checked = legalBasis.filter((basis) => basis.verified).length;
    const { restsOn, levels } = words;
    let told = [levels.unsure, restsOn.unread];
    if (all === 0 && reason !== 'said_by_rule') {
      told = read ? [levels.fairly, restsOn.row] : [levels.unsure, restsOn.old];
    } else if (read && checked > 0) {
      told = checked === all ? [levels.sure, restsOn.read]
        : [levels.fairly, restsOn.partly(checked, all)];
    }
    return verdict === 'CONDITIONAL' ? words.byCase + told[1] : told.join(': ');
  }

  /** The clauses, with the days they hold and whether anybody read them. */
  function basisView(all) {
    if (all.length === 0) return null;
    const clause = (basis) => {
      const name = [basis.locator, basis.source].filter(Boolean).join(', ');
      const dates = [basis.effectiveFrom && words.from(date(basis.effectiveFrom)),
        basis.effectiveTo && words.to(date(basis.effectiveTo))].filter(Boolean);
      return el('li', {}, el('strong', { lang: langOf(name) }, name),
        basis.quote ? el('span', { lang: langOf(basis.quote) }, basis.quote) : null,
        dates.length > 0 ? el('span', { class: 'dates' }, `${dates.join('. ')}.`) : null,
        el('span', { class: 'read' }, icon(basis.verified ? 'yes' : 'open'),
          basis.verified ? words.read : words.unread));
    };
    return el('details', {}, el('summary', {}, words.basis(all.length)),
      el('ul', { class: 'basis' }, ...all.map(clause)));
  }

  /** Buttons one below the other, as a list that a screen reader can count. */
  function stack(name, views) {
    return el('ul', { class: 'stack', role: 'list', 'aria-label': name },
      ...views.map((view) => el('li', {}, view)));
  }

  /** What is asked back, unless `told` has said it already, and its choices. */
  function questionView(question, ask, told) {
    const choices = (question.choices || []).map((choice) => button(choice, (event) => {
      if (!event.currentTarget.hasAttribute('aria-disabled')) ask(choice);
    }, { lang: langOf(choice) }));
    return el('div', { class: 'asks' },
      told.includes(question.text) ? null : el('p', { lang: langOf(question.text) }, question.text),
      choices.length > 0 ? stack(words.choices, choices) : null);
  }

  function actionView(action, ask, openForm, procedure) {
    if (action.kind === 'fill_form') {
      return button(action.label, (event) => openForm({ form: action.value, procedure },
        event.currentTarget), { lang: langOf(action.label) });
    }
    if (action.kind === 'open_link') {
      const url = safeUrl(action.value);
      return url && outward(url, action.label, { class: 'button' });
    }
    const text = (action.kind === 'ask' && action.value) || action.label;
    return button(action.label, () => ask(text, action.label), { lang: langOf(action.label) });
  }

  function actionsView(actions, ask, openForm, procedure) {
    const views = (actions || []).map((action) => actionView(action, ask, openForm, procedure))
      .filter(Boolean);
    return views.length > 0 && stack(words.actions, views);
  }

  /** The forms of what the reply is about, where it names none itself; they may come later. */
  function formsView(reply, openForm) {
    const [about] = reply.procedures || [];
    const named = (reply.actions || []).some((action) => action.kind === 'fill_form');
    if (!about || named || !['verdict', 'corrected', 'partial'].includes(reply.status)) {
      return null;
    }
    const place = el('div', { hidden: true });
    call('GET', `/api/v1/forms?procedure=${encodeURIComponent(about.code)}`)
      .then((response) => response.json())
      .then(({ forms }) => {
        if (forms.length === 0) return;
        place.append(stack(words.fillable, forms.map((form) => button(words.fillIn(form.name),
          (event) => openForm({ form: form.id, procedure: about.code }, event.currentTarget),
          { lang: langOf(form.name) }))));
        place.hidden = false;
      })
      .catch(() => {}); // the answer stands without them
    return place;
  }

  function warningsView(warnings) {
    const view = (tag) => (text) => el(tag, { lang: langOf(text) }, ...inline(text));
    return warnings.length > 0 && el('div', { class: 'warn' }, el('strong', {}, words.warnings),
      warnings.length === 1 ? view('p')(warnings[0]) : el('ul', {}, ...warnings.map(view('li'))));
  }

  function ratingView(reply, announce) {
    const row = el('div', { class: 'row' });
    const told = el('p', {});
    const rate = async (event, rating) => {
      const pressed = event.currentTarget;
      try {
        await call('POST', '/api/v1/feedback', { replyId: reply.id, rating });
        for (const each of row.children) each.setAttribute('aria-pressed', each === pressed);
        told.textContent = words.thanks;
      } catch (error) {
        told.textContent = words.notRated;
      }
      announce(told.textContent);
    };
    row.append(...['up', 'down'].map((rating) => button([icon(rating), words[rating]],
      (event) => rate(event, rating), { 'aria-pressed': 'false' })));
    return el('div', { class: 'rate', role: 'group', 'aria-label': words.rate },
      el('p', {}, words.rate), row, told);
  }

  /** What a screen reader hears when the reply has come: enough to decide whether to read it. */
  function spoken(reply) {
    const sections = reply.sections || [];
    const said = cardsOf(reply).cards.map((card) => `${paperOf(card.verdict)}: ${verdictIn(card)}.`);
    const gist = [reply.lead, ...said].filter(Boolean).join(' ')
      || sections.map((s) => s.title).filter(Boolean).join(', ')
      || String(reply.text || '').slice(0, 300);
    const asked = (reply.questions || []).map((q) => q.text).join(' ');
    return `${words.answered} ${gist} ${asked}`.replace(/\*\*/g, '');
  }

  /** One reply as it grows: progress and sections first, then the whole, or what went wrong. */
  function replyView({ ask, openForm, openSheet, announce, hotline }) {
    const body = el('div', { class: 'reply' });
    const step = el('span', {}, words.reading);
    const dots = [1, 2, 3].map(() => el('i', {}));
    const progress = el('p', { class: 'progress' },
      el('span', { class: 'dots', 'aria-hidden': 'true' }, ...dots), step);
    // Live is off in here: the status region says in brief what the log would read out in full.
    const node = el('article', { class: 'reply', 'aria-label': words.assistant,
      'aria-live': 'off' }, body, progress);

    return {
      node,
      step(name) {
        if (!words[name]) return;
        step.textContent = words[name];
        announce(words[name]);
      },
      section(section) {
        body.append(sectionView(section));
      },
      show(reply) {
        const cite = citationButtons(reply, openSheet);
        const sections = reply.sections || [];
        const { cards, rest } = cardsOf(reply);
        const actions = reply.actions || [];
        const report = actions.find((action) => action.kind === 'report');
        const reportOn = report
          && ((paper, freed) => reportView(report, reply, announce, { paper, freed }));
        const shown = cards.flatMap(({ verdict }) => verdict.warnings || []);
        const { asOf } = reply.knowledge || {};
        // The text is the whole answer, so it stands alone; beside parts it would say all twice.
        const told = sections.length > 0 || reply.lead ? '' : String(reply.text || '');
        const asked = (reply.questions || []).map((question) => question.text);
        const lead = asked.includes(reply.lead) ? '' : reply.lead;
        progress.remove();
        fill(body,
          lead && (lead.includes('\n') ? markdown(lead)
            : el('p', { lang: langOf(lead) }, ...inline(lead))),
          ...cards.map((card) => cardView(card, cards.length === 1, cite, reportOn)),
          told ? markdown(told) : null,
          ...rest.map((section) => sectionView(section, cite)),
          warningsView((reply.warnings || [])
            .filter((warning) => !told.includes(warning) && !shown.includes(warning))),
          ...(reply.questions || [])
            .map((question) => questionView(question, ask, told || lead || '')),
          actionsView(actions.filter((action) => action.kind !== 'report'), ask, openForm,
            ((reply.procedures || [])[0] || {}).code),
          formsView(reply, openForm),
          report && cards.length === 0 && reportView(report, reply, announce),
          el('p', { class: 'foot' }, asOf ? `${words.asOf(date(asOf))} ` : '', words.advisory),
          reply.id && reply.status !== 'clarify' && ratingView(reply, announce));
        announce(spoken(reply));
      },
      fail(failure, again) {
        progress.remove();
        if (failure.status) fill(body); // the server took its answer back; a broken line did not
        const retry = button(words.retry, () => {
          if (!retry.hasAttribute('aria-disabled')) again();
        });
        node.append(el('div', { class: 'fault' }, el('p', {}, failure.message),
          hotline() ? el('p', {}, words.hotline(hotline())) : null, retry));
        countDown(retry, failure.retryAfter);
        announce(failure.message);
      },
      stopped(again) {
        progress.remove();
        node.append(el('div', { class: 'row' },
          el('p', {}, words.stopped), button(words.again, again)));
        announce(words.stopped);
      },
    };
  }

  function countDown(retry, seconds) {
    if (seconds <= 0) {
      retry.removeAttribute('aria-disabled');
      retry.textContent = words.retry;
      return;
    }
    retry.setAttribute('aria-disabled', 'true');
    retry.textContent = words.retryIn(seconds);
    setTimeout(() => countDown(retry, seconds - 1), 1000);
  }

  // ---------------------------------------------------------------------------------------- report

  function field(label, input, needed = false) {
    return el('label', { class: 'field' },
      el('span', {}, label, needed ? '' : words.reportOptional), input);
  }

  /** The day here and now, as a date field wants it. */
  function today() {
    const now = new Date();
    return new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  }

  /** What a report is not, and where the official way is: read before anything can be sent. */
  function reportNotice({ notice, official }) {
    const url = safeUrl(official.url, ['https:', 'http:']);
    const name = words.officialChannel(official.name, official.section);
    return el('div', { class: 'notice' }, el('p', {}, notice),
      el('p', {}, url ? outward(url, name) : name),
      ...(official.hotlines || []).map((number) => el('p', {}, words.hotline(number))));
  }

  /** The button that opens the form to report what went wrong, perhaps on a paper, and the form. */
  function reportView(action, reply, announce, on) {
    const found = (reply.procedures || []).find((each) => each.code === action.value);
    const place = el('div', {});
    const label = on ? el('span', {}, `${on.freed ? words.reportDemand : action.label}: `,
      el('span', { lang: langOf(on.paper) }, on.paper)) : action.label;
    const opener = button(label, open, { 'aria-expanded': 'false' });

    function close() {
      fill(place);
      opener.setAttribute('aria-expanded', 'false');
      opener.focus();
    }
    async function open() {
      if (opener.getAttribute('aria-expanded') === 'true') return close();
      opener.setAttribute('aria-expanded', 'true');
      try {
        const about = await (await call('GET', '/api/v1/reports')).json();
        if (opener.getAttribute('aria-expanded') !== 'true') return null; // closed meanwhile
        const form = reportForm(about, found, { close, sent }, on);
        fill(place, form);
        form.querySelector('h3').focus();
      } catch (error) {
        fill(place, el('p', { class: 'fault' }, error.message));
        opener.setAttribute('aria-expanded', 'false');
        announce(error.message);
      }
      return null;
    }
    function sent(id) {
      const told = el('p', { tabindex: '-1' }, words.reportSent);
      const erase = button(words.reportErase, async () => {
        try {
          await call('DELETE', `/api/v1/reports/${encodeURIComponent(id)}`);
          told.textContent = words.reportErased;
          erase.remove();
          told.focus();
        } catch (error) {
          told.textContent = error.message;
          announce(error.message);
        }
      }, { class: 'quiet' });
      opener.remove();
      fill(place, told, erase);
      told.focus();
      announce(words.reportSent);
    }
    return el('div', { class: 'report' }, opener, place);
  }

  function reportForm(about, found, { close, sent }, on = {}) {
    const input = (most, attributes) => el('input', { type: 'text', maxlength: most, ...attributes });
    const kind = el('select', { required: true },
      el('option', { value: '' }, words.reportChoose),
      ...about.kinds.map((each) => el('option', { value: each }, words.reportKinds[each] || each)));
    const procedure = input(500, { value: found ? found.name : null });
    const paper = input(500, { value: on.paper });
    const where = input(500, { value: options.place });
    const date = el('input', { type: 'date', max: today() });
    const comment = el('textarea', { rows: '3', maxlength: '2000' });
    const trap = input(200, { tabindex: '-1', autocomplete: 'off', name: 'website' });
    const fault = el('p', { class: 'fault', role: 'alert', hidden: true });
    const send = el('button', { type: 'submit', class: 'main' }, words.reportSend);
    const paperField = field(words.reportPaper, paper);
    const choose = () => { paperField.hidden = kind.value !== 'extra_paper'; };
    kind.addEventListener('change', choose);
    if (on.freed) kind.value = 'extra_paper';
    choose();

    const fail = (message) => {
      fault.textContent = message;
      fault.hidden = false;
    };
    const submit = async (event) => {
      event.preventDefault();
      if (send.hasAttribute('aria-disabled')) return;
      kind.setAttribute('aria-invalid', kind.value === '');
      if (kind.value === '') {
        fail(words.reportMissing);
        kind.focus();
        return;
      }
      fault.hidden = true;
      send.setAttribute('aria-disabled', 'true');
      const named = procedure.value.trim();
      try {
        const response = await call('POST', '/api/v1/reports', { kind: kind.value,
          procedure: found && named === found.name ? found.code : named,
          paper: paperField.hidden ? '' : paper.value, place: where.value,
          date: date.value || null, comment: comment.value, website: trap.value });
        sent((await response.json()).id);
      } catch (error) {
        fail(error.status === 429 && error.retryAfter > 60
          ? words.reportLater(Math.ceil(error.retryAfter / 60)) : error.message);
        send.removeAttribute('aria-disabled');
      }
    };
    const title = el('h3', { tabindex: '-1' }, words.reportTitle);
    return el('form', { submit, novalidate: true, 'aria-label': words.reportTitle }, title,
      reportNotice(about), field(words.reportKind, kind, true),
      field(words.reportProcedure, procedure), paperField, field(words.reportPlace, where),
      field(words.reportDate, date), field(words.reportComment, comment),
      el('div', { class: 'unseen', 'aria-hidden': 'true' }, trap), fault,
      el('div', { class: 'row' }, send, button(words.reportCancel, close)));
  }

  // ----------------------------------------------------------------------------------------- sheet

  /** The one dialog, for a citation or a question; Esc closes it and focus goes back. */
  function sheet(root) {
    const title = el('h2', { id: 'sheet-title', tabindex: '-1' });
    const body = el('div', { class: 'reply' });
    const buttons = el('div', { class: 'row' });
    const dialog = el('dialog', { role: 'dialog', 'aria-modal': 'true',
      'aria-labelledby': 'sheet-title' }, title, body, buttons);
    let opener = null;

    const close = () => {
      if (dialog.close) dialog.close();
      else dialog.removeAttribute('open');
      if (opener && opener.isConnected) opener.focus();
    };
    dialog.addEventListener('cancel', (event) => { event.preventDefault(); close(); });
    dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      close();
    });
    dialog.addEventListener('click', (event) => { if (event.target === dialog) close(); });
    root.append(dialog);

    return (from, heading, content, more = [], no = words.clearNo) => {
      opener = from;
      title.textContent = heading;
      fill(body, ...content);
      fill(buttons,
        ...more.map(([label, act]) => button(label, () => { close(); act(); }, { class: 'main' })),
        button(more.length ? no : words.close, close));
      if (dialog.showModal) dialog.showModal();
      else dialog.setAttribute('open', '');
      title.focus();
    };
  }

  // -------------------------------------------------------------------------------------- composer

  function composer(ask, stop) {
    const area = el('textarea', { id: 'question', rows: '1', placeholder: words.placeholder,
      enterkeyhint: 'send', 'aria-describedby': 'counter' });
    const counter = el('p', { id: 'counter', class: 'counter', hidden: true });
    const send = el('button', { type: 'submit', class: 'main' }, words.send);
    const halt = button(words.stop, stop, { hidden: true });

    const text = () => area.value.normalize('NFC').trim();
    const left = () => MAX_LENGTH - [...text()].length;
    const changed = () => {
      const room = left();
      counter.hidden = room > MAX_LENGTH - COUNTER_FROM;
      counter.textContent = room < 0 ? words.over(-room) : words.left(room);
      counter.classList.toggle('over', room < 0);
      area.setAttribute('aria-invalid', room < 0);
      area.style.height = 'auto';
      area.style.height = `${area.scrollHeight + 2}px`; // 2: the borders
    };
    const submit = (event) => {
      event.preventDefault();
      if (left() >= 0 && ask(text())) {
        area.value = '';
        changed();
      } else area.focus();
    };
    area.addEventListener('input', changed);
    area.addEventListener('keydown', (event) => {
      // 229: some browsers end a composition before its Enter arrives.
      const composing = event.isComposing || event.keyCode === 229;
      if (event.key === 'Enter' && !event.shiftKey && !composing) submit(event);
    });

    return {
      area,
      node: el('form', { submit, novalidate: true },
        el('label', { for: 'question' }, words.question),
        el('div', { class: 'entry' }, area, send, halt), counter),
      busy(now) {
        const hadFocus = [send, halt].includes(area.getRootNode().activeElement);
        send.hidden = now;
        halt.hidden = !now;
        if (hadFocus) (now ? halt : send).focus();
      },
    };
  }

  // ---------------------------------------------------------------------------------- conversation

  /** The widget inside its frame: what was asked, what came back, and the one conversation held. */
  function assistant(root, floating) {
    const log = el('div', { class: 'log', role: 'log', 'aria-live': 'polite',
      'aria-label': words.log, tabindex: floating ? '0' : null });
    const status = el('p', { class: 'unseen', role: 'status' });
    const notice = el('p', { class: 'notice' }, words.notice);
    const name = el('h2', { id: 'name' }, words.assistant);
    const agency = el('p', {}, words.automatic);
    const head = el('div', { class: 'head' }, el('div', {}, name, agency));
    const openSheet = sheet(root);
    const entry = composer((text) => ask(text), () => running && running.abort());
    const clear = button(words.clear, () => openSheet(clear, words.clearTitle,
      [el('p', {}, words.clearText)], [[words.clearYes, erase]]), { class: 'quiet' });
    const links = el('div', { class: 'links' }, clear);
    const talk = [log, el('div', { class: 'composer' }, entry.node), links];
    const stage = el('div', { class: 'stage', hidden: true }); // where a form is filled in
    const panel = el('div', { class: 'panel', role: floating ? 'dialog' : 'region',
      'aria-labelledby': 'name', tabindex: floating ? '-1' : null }, head, ...talk, stage, status);

    let conversation = null; // a promise of the server's { id, … }, so that it is begun only once
    let suggestions = null;
    let running = null; // the AbortController of the reply being written
    let following = false; // keep the new question in sight until the person scrolls
    let phone = null;
    let forms = null; // what form.js gave, once it is here
    let pressed = null; // what opened the form

    log.append(notice);
    offerRest();
    root.append(panel);

    function announce(text) {
      status.textContent = '';
      setTimeout(() => { status.textContent = text; }, 50); // the same words twice are news twice
    }

    function tell(text) {
      notice.textContent = text;
      if (langOf(text)) notice.lang = langOf(text);
    }

    function configure(config) {
      // The operator's name for it is in the operator's language.
      const shown = (config.language === language && config.name) || words.assistant;
      const labelled = shown.toLowerCase().includes(words.assistant.toLowerCase());
      // Nobody may take the assistant for the office, whatever name it was given.
      name.textContent = labelled ? shown
        : `${words.assistant} ${shown.replace(/^trợ lý( ảo)?\s*/i, '')}`;
      if (config.agency) agency.textContent = `${words.automatic} · ${config.agency}`;
      if (config.notice) tell(config.notice);
      const logo = config.logo && safeUrl(config.logo, ['https:', 'http:']);
      if (logo) {
        head.prepend(el('img', { src: logo, alt: '', error: (event) => event.target.remove() }));
      }
      phone = config.hotline || null;
      if (phone) {
        const href = `tel:${phone.replace(/[^\d+]/g, '')}`;
        links.append(el('a', { href }, words.hotline(phone)));
      }
    }

    function begin(signal) {
      const body = { language, place: options.place };
      conversation = conversation || call('POST', '/api/v1/conversations', body, { signal })
        .then((response) => response.json())
        .catch((error) => { conversation = null; throw error; });
      return conversation;
    }

    /** Begins a conversation early, for its notice and suggestions; a failure can wait. */
    async function suggest() {
      if (conversation || options.suggestions === 'false') return;
      const opened = await begin().catch(() => ({}));
      if (opened.notice) tell(opened.notice);
      if (log.querySelector('.asked') || !(opened.suggestions || []).length) return;
      suggestions = el('div', { class: 'suggestions' }, el('p', {}, words.suggestions),
        stack(words.suggestions, opened.suggestions.map((text) => button(text, () => ask(text),
          { lang: langOf(text) }))));
      log.append(suggestions);
    }

    /** Takes a question, shown in shorter words where it has some; false if it cannot now. */
    function ask(text, shown = text) {
      if (running || !text) {
        announce(running ? words.busy : words.empty);
        return false;
      }
      if (suggestions) suggestions.remove();
      stand(false);
      for (const old of log.querySelectorAll('.asks button')) {
        old.setAttribute('aria-disabled', 'true');
      }
      const asked = el('p', { class: 'asked', tabindex: '-1', 'aria-live': 'off',
        lang: langOf(shown) }, el('span', { class: 'unseen' }, `${words.you}: `), shown);
      log.append(asked);
      // A button in the log may go; and a phone's keyboard should not cover the answer.
      const touch = matchMedia('(pointer: coarse)').matches;
      if (touch || root.getRootNode().activeElement !== entry.area) {
        asked.focus({ preventScroll: true });
      }
      answer(text, asked);
      return true;
    }

    /** Shows the form view instead of the conversation, or the conversation again. */
    function stand(onStage) {
      stage.hidden = !onStage;
      for (const part of talk) part.hidden = onStage;
    }

    /** Begins, goes on with or takes over a form; the conversation waits behind it. */
    async function openForm(wanted, opener) {
      if (opener && opener.hasAttribute('aria-disabled')) return;
      if (opener) opener.setAttribute('aria-disabled', 'true');
      try {
        await load('form-fields.js');
        await load('form.js');
        forms = forms || window.motcuaParts.form({ el, button, fill, call, load, begun, announce,
          openSheet, date, langOf, safeUrl, outward, stack, Failure, stage, language, BEGUN,
          style: (css) => style(root.getRootNode(), css), leave, forget: erase });
        stand(true);
        pressed = opener;
        await forms.open(wanted);
      } catch (error) {
        leave();
        openSheet(opener || entry.area, words.fault, [el('p', {}, error.message)],
          [[words.retry, () => openForm(wanted, opener)]], words.close);
      } finally {
        if (opener) opener.removeAttribute('aria-disabled');
      }
    }

    /** Back to the conversation. */
    function leave() {
      stand(false);
      if (pressed && pressed.isConnected) pressed.focus();
      else entry.area.focus();
    }

    /** Offers to go on with what a reload, or a look at another page, interrupted. */
    function offerRest() {
      const rest = begun();
      if (rest.length === 0) return;
      log.append(el('div', { class: 'rest' }, el('p', {}, words.unfinished),
        stack(words.unfinished, rest.map(({ id, name: form }) => button(words.fillOn(form),
          (event) => openForm({ filling: id }, event.currentTarget), { lang: langOf(form) })))));
    }

    async function answer(text, asked) {
      const view = replyView({ ask, openForm, openSheet, announce, hotline: () => phone });
      const follow = () => follows(asked, view.node);
      const again = () => {
        if (running) return announce(words.busy);
        view.node.remove();
        asked.focus({ preventScroll: true });
        return answer(text, asked);
      };
      running = new AbortController();
      following = true;
      entry.busy(true);
      asked.after(view.node);
      announce(words.reading);
      follow();
      try {
        view.show(await deliver(text, {
          step: (name) => { view.step(name); follow(); },
          section: (section) => { view.section(section); follow(); },
        }, running));
      } catch (error) {
        if (error.name === 'AbortError') view.stopped(again);
        else view.fail(error instanceof Failure ? error : new Failure(words.broken), again);
      } finally {
        running = null;
        entry.busy(false);
        follow();
      }
    }

    /** Sends the text; a conversation that has expired is begun anew without a word. */
    async function deliver(text, on, controller) {
      const old = conversation;
      try {
        return await converse((await begin(controller.signal)).id, text, on, controller);
      } catch (error) {
        if (error.status !== 404 || !old) throw error;
        conversation = null;
        return converse((await begin(controller.signal)).id, text, on, controller);
      }
    }

    /** Brings the question to the top if its answer does not fit, and leaves a reader alone. */
    function follows(asked, reply) {
      if (!following) return;
      const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
      const scroller = log.scrollHeight > log.clientHeight ? log : panel; // see max-height: 30em
      const frame = floating ? scroller.getBoundingClientRect()
        : { top: 0, bottom: innerHeight - entry.node.parentNode.offsetHeight };
      const top = asked.getBoundingClientRect().top;
      if (top >= frame.top && reply.getBoundingClientRect().bottom <= frame.bottom) return;
      if (!floating) asked.scrollIntoView({ block: 'start', behavior });
      else scroller.scrollTo({ top: scroller.scrollTop + top - frame.top - 12, behavior });
    }

    async function erase() {
      if (running) running.abort();
      try {
        const opened = conversation && await conversation.catch(() => null);
        if (opened) await call('DELETE', `/api/v1/conversations/${encodeURIComponent(opened.id)}`);
      } catch (error) {
        if (error.status !== 404) {
          openSheet(clear, words.notCleared, [el('p', {}, error.message)],
            [[words.clearYes, erase]]);
          return;
        }
      }
      conversation = null;
      suggestions = null;
      fill(log, notice);
      if (stage.hidden) {
        announce(words.cleared);
        entry.area.focus();
      }
      suggest();
    }

    for (const moved of ['wheel', 'touchmove']) {
      window.addEventListener(moved, () => { following = false; }, { passive: true });
    }
    return { panel, head, area: entry.area, ask, configure, suggest, openForm };
  }

  // ----------------------------------------------------------------------------------------- frame

  /** The launcher, and the panel it opens; on a small screen the panel covers the page. */
  function float(root, inner) {
    const launcher = button([icon('chat'), words.open], () => show(), { class: 'launcher main',
      'aria-haspopup': 'dialog' });
    const { panel, head, area } = inner;
    const covers = () => panel.offsetWidth >= document.documentElement.clientWidth;

    function show() {
      launcher.hidden = true;
      panel.hidden = false;
      panel.setAttribute('aria-modal', covers());
      fitKeyboard();
      // On a touch screen the keyboard would hide the notice before it is read.
      (matchMedia('(pointer: coarse)').matches ? panel : area).focus({ preventScroll: true });
      inner.suggest();
    }
    function hide() {
      panel.hidden = true;
      launcher.hidden = false;
      launcher.focus();
    }
    /** Keeps Tab inside while the page behind cannot be seen. */
    function trap(event) {
      const stops = [...panel.querySelectorAll(
        'button, a, textarea, input, select, summary, [tabindex="0"]')]
        .filter((node) => node.offsetParent && !node.matches('input[tabindex="-1"]'));
      const edge = event.shiftKey ? stops[0] : stops[stops.length - 1];
      const active = root.getRootNode().activeElement;
      if (active !== edge && !(event.shiftKey && active === panel)) return;
      event.preventDefault();
      stops[event.shiftKey ? stops.length - 1 : 0].focus();
    }
    /** A phone's keyboard covers fixed elements; the visual viewport is what remains. */
    function fitKeyboard() {
      const view = window.visualViewport;
      if (!view || view.scale > 1.01) return; // zoomed in by hand: leave it as it is
      panel.style.setProperty('--visible-height', `${view.height}px`);
    }

    head.append(button(icon('close'), hide, { 'aria-label': words.close }));
    panel.hidden = true;
    panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.isComposing) { event.preventDefault(); hide(); }
      if (event.key === 'Tab' && covers()) trap(event);
    });
    if (window.visualViewport) window.visualViewport.addEventListener('resize', fitKeyboard);
    root.prepend(launcher);
    return show;
  }

  function build(target, config) {
    const host = document.createElement('mot-cua-assistant');
    const shadow = host.attachShadow({ mode: 'open' });
    const floating = !target;
    const root = el('div', { class: `root ${floating ? 'floating' : 'inline'}`, lang: language });
    style(shadow, CSS);
    shadow.append(root);
    const inner = assistant(root, floating);
    inner.configure(config);
    if (floating) inner.show = float(root, inner);
    (target || document.body).append(host);
    if (!floating) inner.suggest();
    const shown = () => { if (floating && inner.panel.hidden) inner.show(); };
    /** Takes a form over from whoever gave this link; the word is spent, so it leaves the address. */
    const takeOver = () => {
      const word = HANDED.exec(location.hash);
      if (!word) return;
      history.replaceState(history.state, '', location.pathname + location.search);
      shown();
      inner.openForm({ word: word[1] });
    };
    window.addEventListener('hashchange', takeOver);
    takeOver();
    return (text) => {
      shown();
      inner.ask(text);
    };
  }

  async function start() {
    const early = []; // questions that the page asks before the widget stands
    let ask = (text) => early.push(text);
    window.addEventListener('motcua:ask', (event) => {
      const text = event.detail && event.detail.text;
      if (typeof text === 'string' && text.trim()) ask(text.normalize('NFC').trim());
    });
    if (document.readyState === 'loading') {
      await new Promise((ready) => document.addEventListener('DOMContentLoaded', ready));
    }
    const config = await call('GET', '/api/v1/widget').then((r) => r.json()).catch(() => ({}));
    if (!(options.language in WORDS) && config.language in WORDS) language = config.language;
    words = WORDS[language];
    const target = options.target ? document.querySelector(options.target) : null;
    if (options.target && !target) {
      console.warn(`widget.js: nothing matches data-target "${options.target}", so it floats`);
    }
    ask = build(target, config);
    early.slice(-1).forEach(ask); // one at a time: the last is what the person waits for
  }

  start();
})();
