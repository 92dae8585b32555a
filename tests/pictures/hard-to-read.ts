import type { Page } from '@playwright/test';

/** What there is to read but costs pains, one line each: words too faint for what is behind them (WCAG 2.1, 1.4.3), and words broken off in their midst. */
export async function hardToRead(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
    const known = new Map<string, Colour>();
    const colourOf = (words: string): Colour => {
      const before = known.get(words);
      if (before || !pen) return before ?? [0, 0, 0, 0];
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = words;
      pen.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
      known.set(words, [red, green, blue, alpha / 255]);
      return [red, green, blue, alpha / 255];
    };
    const over = ([r, g, b, a]: Colour, [red, green, blue]: Colour): Colour => [
      r * a + red * (1 - a),
      g * a + green * (1 - a),
      b * a + blue * (1 - a),
      1,
    ];
    const behind = (element: Element): Colour => {
      const layers: Colour[] = [];
      for (let around: Element | null = element; around !== null; around = around.parentElement) {
        const ground = colourOf(getComputedStyle(around).backgroundColor);
        layers.push(ground);
        if (ground[3] === 1) break;
      }
      return layers.reduceRight<Colour>((below, layer) => over(layer, below), [255, 255, 255, 1]);
    };
    const light = (colour: Colour): number => {
      const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: Colour, two: Colour): number => {
      const [most, least] = [Math.max(light(one), light(two)), Math.min(light(one), light(two))];
      return (most + 0.05) / (least + 0.05);
    };
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const element = node.parentElement;
      if (text.trim() === '' || element === null || element.closest('svg, .sr-only, script, style') !== null) continue;
      if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      if (range.getBoundingClientRect().width < 2) continue;
      // What cannot be pressed now is faint on purpose.
      if (element.closest('[data-disabled], :disabled, [aria-disabled=true], [inert]') === null) {
        const ground = behind(element);
        const measured = contrast(over(colourOf(getComputedStyle(element).color), ground), ground);
        if (measured < 4.5) found.push(`faint, ${measured.toFixed(1)}: "${text.trim().slice(0, 50)}"`);
      }
      for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]{4,}/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.push(`broken off: "${word}"`);
      }
    }
    return [...new Set(found)];
  });
}
