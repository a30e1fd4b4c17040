/** A score out of five as a bar with its figure; the bar is for the eye, the figure says it. */
export function ShowScore({ score, text = String(score) }: { score: number; text?: string }) {
  return (
    <span className={score < 3 ? 'score low' : 'score'}>
      <span className="score-bar" aria-hidden="true">
        <span style={{ inlineSize: `${(score / 5) * 100}%` }} />
      </span>
      <span className="numbers">{text}</span>
      <span className="soft">/5</span>
    </span>
  );
}
