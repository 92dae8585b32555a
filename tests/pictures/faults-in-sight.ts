import type { Page } from '@playwright/test';

/**
 * What an eye would stumble over and a program can measure, one line each: words that are cut off, that stand outside the window or on other words,
 * and scroll bars that lie along the bottom. It proves nothing good: a picture is looked at.
 */
export async function faultsInSight(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const shown = (element: Element): boolean => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
    const layerOf = (element: Element): Element | null => element.closest('[role=dialog], [role=menu], [role=listbox], [role=tooltip], .pop');
    const called = (element: Element): string => (element.className && typeof element.className === 'string' ? element.className : element.tagName);
    const top = [...document.querySelectorAll('[role=dialog], [role=alertdialog]')].at(-1) ?? document.body;
    const words: { readonly element: Element; readonly text: string; readonly box: DOMRect; readonly lines: readonly DOMRect[] }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = (node.textContent ?? '').trim();
      const element = node.parentElement;
      if (text === '' || element === null || element.closest('svg, .sr-only, [hidden], script, style') !== null || !shown(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width < 2 || box.height < 2) continue;
      words.push({ element, text, box, lines: [...range.getClientRects()] });
    }
    const seen: typeof words = [];
    for (const { element, text, box, lines } of words) {
      let [left, right, above, below] = [box.left, box.right, box.top, box.bottom];
      let scrolled = false;
      for (let around: Element | null = element; around !== null && around !== document.body; around = around.parentElement) {
        const style = getComputedStyle(around);
        const frame = around.getBoundingClientRect();
        // What is only for ears is one pixel large.
        if (frame.width < 3) {
          scrolled = true;
          break;
        }
        const scrolls = /auto|scroll/.test(style.overflowY) && around.scrollHeight > around.clientHeight + 1;
        if (style.overflowX !== 'visible') {
          if (left < frame.left - 1.5 || right > frame.right + 1.5) found.push(`cut off: "${text.slice(0, 50)}" in ${called(around)}`);
          [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
        }
        if (style.overflowY !== 'visible') {
          // What lies in the padding under a mask is not seen.
          const masked = style.maskImage !== 'none';
          const top = frame.top + (masked ? Number.parseFloat(style.paddingTop) : 0);
          const bottom = frame.bottom - (masked ? Number.parseFloat(style.paddingBottom) : 0);
          const gone = below <= top + 2 || above >= bottom - 2;
          if (gone) scrolled = true;
          else if (above < top - 1.5 || below > bottom + 1.5)
            found.push(`${scrolls ? 'half scrolled' : 'cut off below'}: "${text.slice(0, 50)}" in ${called(around)}`);
          [above, below] = [Math.max(above, frame.top), Math.min(below, frame.bottom)];
        }
      }
      if (scrolled) continue;
      if (left < -1 || above < -1 || right > innerWidth + 1 || below > innerHeight + 1) found.push(`outside the window: "${text.slice(0, 50)}" in ${called(element)}`);
      const clipped = lines.map((line) => {
        const [x, y] = [Math.max(left, line.left), Math.max(above, line.top)];
        return new DOMRect(x, y, Math.min(right, line.right) - x, Math.min(below, line.bottom) - y);
      });
      seen.push({ element, text, box: new DOMRect(left, above, right - left, below - above), lines: clipped });
    }
    for (const [nth, one] of seen.entries())
      for (const two of seen.slice(nth + 1)) {
        if (one.element === two.element || layerOf(one.element) !== layerOf(two.element)) continue;
        if (!top.contains(one.element)) continue;
        const touching = one.lines.some((first) =>
          two.lines.some((second) => {
            const [x, y] = [Math.max(first.left, second.left), Math.max(first.top, second.top)];
            const across = Math.min(first.right, second.right) - x;
            const down = Math.min(first.bottom, second.bottom) - y;
            if (across <= 2 || down <= 4) return false;
            // What has scrolled under a head or foot that stays is covered by it.
            return !document.elementFromPoint(x + across / 2, y + down / 2)?.closest('.inspector-head, .inspector-foot, .sheet-foot');
          }),
        );
        if (touching) found.push(`on each other: "${one.text.slice(0, 40)}" and "${two.text.slice(0, 40)}"`);
      }
    for (const element of document.querySelectorAll('*')) {
      if (!shown(element) || element.closest('svg') !== null) continue;
      const style = getComputedStyle(element);
      if (/auto|scroll/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
        found.push(`scrolls sideways: ${called(element)}`);
      const input = element instanceof HTMLInputElement ? element : undefined;
      if (input && input.type === 'text' && input.scrollWidth > input.clientWidth + 1)
        found.push(`cut off: "${(input.value || input.placeholder).slice(0, 50)}" in a field`);
      if (input && input.placeholder !== '' && input.value === '') {
        const pen = document.createElement('canvas').getContext('2d');
        if (pen) {
          pen.font = style.font;
          const room = input.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
          if (pen.measureText(input.placeholder).width > room + 1) found.push(`cut off: placeholder "${input.placeholder.slice(0, 60)}"`);
        }
      }
    }
    return [...new Set(found)];
  });
}
