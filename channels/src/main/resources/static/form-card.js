/*
 * Reads the QR code of an identity card, from the camera or from a picture. Loaded by form.js when
 * somebody wants it. The picture stays on this device: only the text of the code is handed on.
 */
(() => {
  'use strict';

  const parts = window.motcuaParts = window.motcuaParts || {};

  const WORDS = {
    vi: {
      title: 'Đọc mã QR trên thẻ căn cước',
      private: 'Ảnh không rời khỏi máy này. Chỉ dòng chữ trong mã QR được dùng để điền tờ khai.',
      whose: 'Thẻ này của ai?',
      camera: 'Mở máy ảnh',
      picture: 'Chọn ảnh từ máy',
      close: 'Đóng phần này',
      stop: 'Dừng máy ảnh',
      view: 'Hình từ máy ảnh',
      aim: 'Đưa mã QR trên thẻ vào giữa hình, giữ yên, đủ sáng.',
      slow: 'Chưa đọc được. Thử đưa thẻ gần hơn, tránh chỗ lóa, hoặc chọn ảnh chụp rõ mã QR.',
      reading: 'Đang đọc ảnh…',
      unread: 'Không đọc được mã QR trong ảnh này. Xin chụp gần mã QR hơn, đủ sáng, không nghiêng; '
        + 'hoặc gõ thông tin vào các ô bên dưới.',
      refused: 'Máy chưa cho dùng máy ảnh. Anh/chị cho phép trong cài đặt trình duyệt, hoặc chọn ảnh, '
        + 'hoặc gõ thông tin vào các ô bên dưới.',
      none: 'Máy này không có máy ảnh dùng được ở đây. Anh/chị chọn ảnh, hoặc gõ thông tin vào các ô '
        + 'bên dưới.',
    },
    en: {
      title: 'Read the QR code of the identity card',
      private: 'The picture does not leave this device. Only the text of the code is used to fill in '
        + 'the form.',
      whose: 'Whose card is it?',
      camera: 'Open the camera',
      picture: 'Choose a picture',
      close: 'Close this part',
      stop: 'Stop the camera',
      view: 'Picture of the camera',
      aim: 'Hold the QR code of the card still in the middle, in good light.',
      slow: 'Not read yet. Hold the card nearer, avoid glare, or choose a sharp picture of the code.',
      reading: 'Reading the picture…',
      unread: 'No QR code could be read in this picture. Please take it nearer, in good light and '
        + 'straight, or type into the fields below.',
      refused: 'The camera may not be used. Allow it in the settings of the browser, choose a picture, '
        + 'or type into the fields below.',
      none: 'There is no camera that can be used here. Choose a picture, or type into the fields below.',
    },
  };

  const PAUSE_MS = 150; // between two looks through the camera: an old phone has to breathe
  const SLOW_MS = 15000;
  const WIDEST = 1000; // of what is looked at through the camera; the code is large in it

  /** What of a picture is looked at: x, y, width, height as shares; then at which widest side. */
  const LOOKS = [
    [0, 0, 1, 1, 1000], [0, 0, 1, 1, 1800], [0, 0, 1, 1, 600],
    [.5, 0, .5, .6, 900], [.5, .4, .5, .6, 900], [0, 0, .5, .6, 900], [0, .4, .5, .6, 900],
    [.25, .2, .5, .6, 900], [.6, 0, .4, .5, 1200], [0, 0, 1, 1, 3000],
  ];

  const breath = (ms = 0) => new Promise((done) => setTimeout(done, ms));

  /** The browser's own reader where it has one, which is faster than any script. */
  async function native() {
    try {
      const formats = await window.BarcodeDetector.getSupportedFormats();
      if (!formats.includes('qr_code')) return null;
      const detector = new window.BarcodeDetector({ formats: ['qr_code'] });
      return async (source) => {
        const [found] = await detector.detect(source);
        return found ? found.rawValue : null;
      };
    } catch (noDetector) {
      return null;
    }
  }

  /** The text of the code in a piece of a picture, or null. */
  function readerOf(jsQR) {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d', { willReadFrequently: true });
    return (source, width, height, [x, y, w, h, widest]) => {
      const scale = Math.min(widest / Math.max(width * w, height * h), 3);
      canvas.width = Math.max(1, Math.round(width * w * scale));
      canvas.height = Math.max(1, Math.round(height * h * scale));
      context.drawImage(source, width * x, height * y, width * w, height * h,
        0, 0, canvas.width, canvas.height);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const found = jsQR(data, canvas.width, canvas.height);
      canvas.width = 1; // nothing of the picture is kept
      return found ? textOf(found) : null;
    };
  }

  /** Some codes do not say that they are written in UTF-8, which cards are. */
  function textOf({ data, binaryData }) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(binaryData)) || data;
    } catch (otherEncoding) {
      return data;
    }
  }

  /** A picture that can be drawn; upright, as the telephone was held. */
  async function pictureOf(file) {
    if (window.createImageBitmap) {
      try {
        return await createImageBitmap(file);
      } catch (olderBrowser) { /* then as an element */ }
    }
    const image = new Image();
    await new Promise((done, failed) => {
      const reader = new FileReader();
      reader.onload = () => { image.src = reader.result; };
      reader.onerror = failed;
      image.onload = done;
      image.onerror = failed;
      reader.readAsDataURL(file);
    });
    return image;
  }

  /** Tries the whole and pieces of it, large and small; gives way to the page in between. */
  async function search(picture, detect, read) {
    const width = picture.naturalWidth || picture.width;
    const height = picture.naturalHeight || picture.height;
    const own = detect && await detect(picture).catch(() => null);
    if (own) return own;
    for (const look of LOOKS) {
      const text = read(picture, width, height, look);
      if (text) return text;
      await breath();
    }
    return null;
  }

  /**
   * Shows the part of the page that reads a card.
   *
   * place to fill, opener to give the focus back to, people [id, called] it may belong to, camera
   * whether to begin with it, read(text, person) takes what the code says.
   */
  parts.card = (kit, { place, opener, people, camera, read }) => {
    const { el, button, fill, load, announce, language, langOf } = kit;
    const words = WORDS[language];
    let stream = null;
    const told = el('p', {});
    const screen = el('div', {});
    const whose = el('select', { id: 'card-of' },
      ...people.map(([id, called]) => el('option', { value: id, lang: langOf(called) }, called)));
    const file = el('input', { type: 'file', accept: 'image/*', class: 'unseen', tabindex: '-1',
      'aria-hidden': 'true', change: () => { if (file.files[0]) look(file.files[0]); } });

    const tell = (text) => { told.textContent = text; announce(text); };
    const readers = Promise.all([native(), load('qr.js').then(() => readerOf(parts.qr))]);
    readers.catch(() => {}); // said when it is needed

    function stop() {
      if (stream) for (const track of stream.getTracks()) track.stop();
      stream = null;
      fill(screen);
    }
    function close() {
      stop();
      fill(place);
      opener.focus();
    }
    async function take(text) {
      stop();
      tell('');
      const person = whose.value;
      fill(place);
      await read(text, person);
      if (!place.getRootNode().activeElement) opener.focus(); // nothing came of it
    }

    async function look(picked) {
      stop();
      tell(words.reading);
      try {
        const [detect, reader] = await readers;
        const text = await search(await pictureOf(picked), detect, reader);
        file.value = '';
        if (text) await take(text);
        else tell(words.unread);
      } catch (error) {
        tell(error instanceof kit.Failure ? error.message : words.unread);
      }
    }

    async function watch() {
      stop();
      if (!navigator.mediaDevices || !navigator.mediaDevices.getUserMedia) return tell(words.none);
      try {
        stream = await navigator.mediaDevices.getUserMedia({ audio: false,
          video: { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } } });
      } catch (error) {
        return tell(['NotFoundError', 'OverconstrainedError', 'NotReadableError'].includes(error.name)
          ? words.none : words.refused);
      }
      const mine = stream;
      const video = el('video', { playsinline: true, 'aria-label': words.view });
      video.muted = true;
      video.srcObject = mine;
      const halt = button(words.stop, () => { stop(); tell(''); start.focus(); });
      fill(screen, video, halt);
      halt.focus();
      tell(words.aim);
      const since = Date.now();
      let slow = false;
      try {
        await video.play();
        const [detect, reader] = await readers;
        // Nobody looks at a panel that was closed, or at another tab.
        while (stream === mine && video.getClientRects().length && !document.hidden) {
          const { videoWidth: width, videoHeight: height } = video;
          const text = width && ((detect && await detect(video).catch(() => null))
            || (!detect && reader(video, width, height, [0, 0, 1, 1, WIDEST])));
          if (stream !== mine) return null;
          if (text) return await take(text);
          if (!slow && Date.now() - since > SLOW_MS) {
            slow = true;
            tell(words.slow);
          }
          await breath(PAUSE_MS);
        }
      } catch (error) {
        if (stream === mine) tell(error instanceof kit.Failure ? error.message : words.none);
      }
      if (stream === mine) stop();
      for (const track of mine.getTracks()) track.stop();
      return null;
    }

    const title = el('h4', { tabindex: '-1' }, words.title);
    const start = button(words.camera, watch);
    const pick = button(words.picture, () => file.click());
    fill(place, el('div', { class: 'asked-for card' }, title, el('p', {}, words.private),
      people.length > 1 ? el('label', { class: 'label', for: 'card-of' }, words.whose) : null,
      el('div', { hidden: people.length < 2 }, whose),
      el('div', { class: 'row' }, start, pick, button(words.close, close, { class: 'quiet' })),
      file, screen, told));
    title.focus();
    if (camera) watch();
    else pick.focus();
  };
})();
