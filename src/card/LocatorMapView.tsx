import type { PartProps } from './parts';

/** Where in the world it lies. */
export function LocatorMapView({ model, strings }: PartProps) {
  const { map } = model;
  if (map === undefined) return null;
  return (
    <svg
      class="map"
      viewBox={map.viewBox}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={strings.map(model.label)}
    >
      <path class="land" d={map.land} />
      <path class="highlight" d={map.highlight} />
      <path class="borders" d={map.borders} />
      {map.point && (
        <>
          <circle class="halo" cx={map.point.x} cy={map.point.y} r="9" />
          <circle class="dot" cx={map.point.x} cy={map.point.y} r="3.6" />
        </>
      )}
    </svg>
  );
}
