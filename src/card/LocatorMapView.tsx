import type { PartProps } from './props';

/** Names on the right of their dot, on the left near the right edge. */
const RIGHT_EDGE = 270;

/** Where in the world it lies, and the article's other places around it. */
export function LocatorMapView({ model, strings }: PartProps) {
  const { map } = model;
  if (map === undefined) return null;
  const names = map.others.map(({ label }) => label).join(', ');
  return (
    <svg
      class="map"
      viewBox={map.viewBox}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={strings.map(names === '' ? model.label : `${model.label} (${names})`)}
    >
      <path class="land" d={map.land} />
      <path class="highlight" d={map.highlight} />
      <path class="borders" d={map.borders} />
      {map.others.map(({ id, x, y, label }) => (
        <g key={id}>
          <circle class="place-dot" cx={x} cy={y} r="2.2" />
          <text
            class="place-name"
            x={x > RIGHT_EDGE ? x - 5 : x + 5}
            y={y + 3}
            text-anchor={x > RIGHT_EDGE ? 'end' : 'start'}
          >
            {label}
          </text>
        </g>
      ))}
      {map.point && (
        <>
          <circle class="halo" cx={map.point.x} cy={map.point.y} r="9" />
          <circle class="dot" cx={map.point.x} cy={map.point.y} r="3.6" />
        </>
      )}
    </svg>
  );
}
