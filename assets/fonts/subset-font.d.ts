/** The little of subset-font that make.ts asks (its harfbuzz does the work). */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'woff2' | 'truetype';
      readonly preserveNameIds?: readonly number[];
      readonly keepFeatures: readonly string[];
      readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
      readonly noHinting: boolean;
    },
  ): Promise<Buffer>;
}
