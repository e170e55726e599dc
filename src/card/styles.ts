/** Styles of the card; they live in its shadow root, so no page's style reaches in and none leaks out. */
import { tokenRules } from './tokens';

const FRAME = `
*{box-sizing:border-box}
.card{zoom:var(--glossa-scale,1);--most:320px;position:relative;direction:ltr;unicode-bidi:isolate;width:var(--glossa-width,min(380px,calc(100vw - 24px)));
max-height:min(var(--most),var(--glossa-room,560px),calc(100vh - 24px));display:flex;flex-direction:column;container-type:inline-size;
background:var(--paper);color:var(--ink);border:1px solid var(--line);border-radius:var(--radius);
box-shadow:0 1px 2px rgb(0 0 0/.08),0 8px 24px rgb(0 0 0/.16);overflow:hidden;outline:none;
font:var(--text);text-align:left;letter-spacing:normal;word-spacing:normal;user-select:none;animation:appear .12s ease-out}
.card[data-theme=dark]{box-shadow:0 1px 2px rgb(0 0 0/.5),0 8px 28px rgb(0 0 0/.5)}
.card.selectable{user-select:text}
.card.unfolded{--most:560px}.card.whole{max-height:none;box-shadow:none}
.card.waiting{height:var(--most);visibility:hidden;animation:none}
.card:focus-visible{box-shadow:0 0 0 3px color-mix(in srgb,var(--accent) 45%,transparent)}
.card.person{--accent:var(--person)}.card.place{--accent:var(--place)}.card.body{--accent:var(--body)}.card.event{--accent:var(--event)}.card.culture{--accent:var(--culture)}
@keyframes appear{from{opacity:0}}
.scroll{overflow-y:auto;padding:var(--pad) var(--pad) 0;flex:0 1 auto;min-height:0;overscroll-behavior:auto;scrollbar-width:thin;scrollbar-color:var(--border) transparent;display:flex;flex-direction:column;gap:12px}
.unfolded .scroll{overscroll-behavior:contain}
.foot{flex:none;display:flex;flex-direction:column;gap:4px;padding:8px var(--pad) 12px}
.card:not(:has(.foot)) .scroll{padding-bottom:var(--pad)}
.scroll:focus-visible{outline:2px solid var(--accent);outline-offset:-3px}
.controls{position:absolute;top:12px;right:12px;display:flex;gap:4px;background:var(--paper);border-radius:0 0 0 8px}
[hidden],.card[data-folded] :is(.others,.actions),.card:not([data-folded]) .more,.section:has([data-row]):not(:has([data-row]:not([hidden]))){display:none!important}
.icon{all:unset;box-sizing:border-box;width:28px;height:28px;display:grid;place-items:center;border-radius:6px;cursor:pointer;color:var(--soft)}
.icon:hover{background:var(--tint);color:var(--ink)}
.icon[aria-pressed=true]{background:color-mix(in srgb,var(--accent) 16%,var(--paper));color:var(--accent)}
.icon svg,.links svg,.glyph svg{width:16px;height:16px;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.failure,.waited{margin:0;padding-right:96px;min-height:28px}
`;

const HEADER = `
p,h2,h3,ul,ol,dl,dd{margin:0;padding:0;list-style:none}
header{display:flex;flex-direction:column;gap:4px}
.title{display:flex;gap:8px;align-items:flex-start;padding-right:72px;min-height:28px}
.goes-back .title{padding-right:104px}
h2{font:var(--name);letter-spacing:-.01em;overflow-wrap:anywhere;hyphens:manual;min-width:0}
.flag{flex:none;width:20px;height:15px;margin-top:6px;box-shadow:0 0 0 1px var(--line);border-radius:1px;overflow:hidden}
.glyph{flex:none;min-width:20px;height:20px;margin-top:3px;display:grid;place-items:center;border-radius:5px;background:color-mix(in srgb,var(--accent) 14%,var(--paper));color:var(--accent);font:600 11px/20px var(--family);padding:0 2px}
.glyph svg{width:14px;height:14px}
.native,.undated{font:var(--meta);color:var(--soft);overflow-wrap:break-word}
.lead{font:var(--lead)}
.today{color:var(--soft)}
`;

const PARTS = `
h3{font:var(--meta);font-weight:600;color:var(--soft);margin-bottom:4px}
.relations li{overflow-wrap:break-word}
.relations li+li,.fact+.fact{margin-top:4px}
.relations .entity{font-weight:600;margin-right:4px}
.tie,.period{color:var(--soft)}
.facts dl{display:grid;grid-template-columns:minmax(min-content,104px) 1fr;gap:4px 12px}
.fact{display:contents}
dt{color:var(--soft);overflow-wrap:normal;hyphens:none}dd{overflow-wrap:break-word;min-width:0}
.other,.more{all:unset}
.entity,.other,.more{cursor:pointer;color:inherit;text-decoration:underline;text-decoration-thickness:1px;text-decoration-color:color-mix(in srgb,var(--accent) 50%,transparent);text-underline-offset:.2em;overflow-wrap:break-word}
.entity:hover,.other:hover,.more:hover{color:var(--accent)}
.more{align-self:flex-start;color:var(--accent);text-decoration:none;padding:2px 0}
.more:hover{text-decoration:underline}
.entity:focus-visible,.other:focus-visible,.more:focus-visible,.icon:focus-visible,a:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
.term{display:grid;grid-template-columns:1fr auto;column-gap:12px;padding:2px 0}
.term .years{color:var(--soft);white-space:nowrap;font-variant-numeric:tabular-nums}
.term.current .office{font-weight:600}.term.later{color:var(--soft)}
.strip{position:relative;margin:8px 8px 0;padding-bottom:20px}
.lane{position:relative;height:4px;margin-bottom:3px;background:var(--tint);border-radius:2px}
.bar{position:absolute;top:0;bottom:0;min-width:3px;border-radius:2px;background:color-mix(in srgb,var(--accent) 48%,var(--tint))}
.bar.current{background:var(--accent)}.bar.later{background:none;border:1px dashed var(--accent)}
.year,.day{position:absolute;bottom:0;font:var(--meta);color:var(--soft);white-space:nowrap;transform:translateX(-50%)}
.rule{position:absolute;top:-2px;bottom:16px;width:0;border-left:1px solid var(--line)}
.rule.now{border-left:2px solid var(--ink);z-index:1}
.day{color:var(--ink);font-weight:600;background:var(--paper);padding:0 4px;z-index:1}
.first{transform:none;margin-left:-8px;padding-left:0}.last{transform:translateX(-100%);margin-left:8px;padding-right:0}
.map{display:block;width:100%;aspect-ratio:348/112;border-radius:6px;background:var(--sea);flex:none}
.land{fill:var(--land)}.highlight{fill:color-mix(in srgb,var(--accent) 62%,var(--land))}.borders{fill:none;stroke:var(--border);stroke-width:.8;stroke-linejoin:round}
.shore{fill:none;stroke:var(--border);stroke-width:.5}
.dot{fill:var(--accent);stroke:var(--paper);stroke-width:1.6}.halo{fill:var(--accent);opacity:.25}.place-dot{fill:var(--ink);stroke:var(--paper);stroke-width:1}
.place-name{font:500 9.5px/1 var(--family);fill:var(--ink);stroke:var(--land);stroke-width:2.4;paint-order:stroke;stroke-linejoin:round}
.other{display:block;text-decoration:none;padding:2px 0}.other-label{font-weight:600;text-decoration:underline;text-decoration-color:color-mix(in srgb,var(--accent) 50%,transparent);text-underline-offset:.2em}.other-lead{color:var(--soft)}.other-label::after{content:" ";white-space:pre}
.cited{font:var(--meta);color:var(--soft);display:flex;flex-wrap:wrap;gap:4px 12px;align-items:baseline;min-width:0}
.links{display:contents}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.2em}.links svg{width:10px;height:10px;margin-left:3px}
.actions{display:flex;flex-wrap:wrap;gap:4px 12px}.action{all:unset;cursor:pointer;color:var(--accent);font:var(--meta);padding:4px 0}.action:hover{text-decoration:underline}.action:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
.sources{flex:1 0 auto;max-height:120px;overflow-y:auto}.sources[open]{flex-basis:100%}summary{cursor:pointer}.sources ol{list-style:decimal;padding-left:20px;margin-top:4px}
`;

const CONDITIONS = `
@container (max-width:300px){h2.long{font:600 15px/22px var(--family)}.facts dl{display:block}.fact{display:block;margin-top:4px}.term{display:block}}
@media (max-height:420px){.map{display:none}}
@media (max-width:360px){.card{--pad:12px}}
@media (prefers-contrast:more){.card,.card[data-theme=dark]{--soft:var(--ink);--line:var(--ink)}}
@media (prefers-reduced-motion:reduce){.card{animation:none}}
@media (forced-colors:active){.more,.action{text-decoration:underline}.card{border:2px solid CanvasText}.lane{background:Canvas;border-bottom:1px solid GrayText}.bar{forced-color-adjust:none;background:GrayText}.bar.current{background:Highlight}.rule{border-color:GrayText}.rule.now{border-color:CanvasText}
.flag{forced-color-adjust:none}.glyph{border:1px solid CanvasText}
.map{forced-color-adjust:none;background:Canvas;border:1px solid CanvasText}.land{fill:Canvas;stroke:GrayText;stroke-width:.7}.highlight{fill:Highlight}.borders{stroke:GrayText}.dot{fill:LinkText}.place-dot{fill:CanvasText}.place-name{fill:CanvasText;stroke:Canvas}.icon[aria-pressed=true]{border:1px solid Highlight}}
@media print{.card{display:none}}
`;

const TOKENS = tokenRules('.card', '.card[data-theme=dark]');

export const CARD_CSS = TOKENS + FRAME + HEADER + PARTS + CONDITIONS;
