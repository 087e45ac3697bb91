/** Paper that falls once over whatever is celebrated; its look and its silence under reduced motion are in confetti.css. */
export function Confetti() {
  return (
    <div aria-hidden="true" className="confetti">
      {pieces.map((piece) => (
        <i key={piece} />
      ))}
    </div>
  );
}

const pieces = Array.from({ length: 24 }, (_, piece) => piece);
