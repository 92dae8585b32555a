interface Props {
  readonly title: string;
  readonly lead: string;
}

/** What a step is about, above its fields. */
export function StepHead({ title, lead }: Props) {
  return (
    <div className="step-head">
      <h1>{title}</h1>
      <p className="quiet">{lead}</p>
    </div>
  );
}
