/** Styles of the card; they live in its shadow root, so no page's style reaches in and none leaks out. */
export const CARD_CSS = `
*{box-sizing:border-box}
.card{zoom:var(--glossa-scale,1);color-scheme:light;--accent:#5b6470;--ink:#1b1e23;--soft:#575e68;--line:#e3e5e8;--paper:#fdfdfc;--tint:#f1f1ed;--sea:#e3ecf2;--shore:#c3c7c4;
position:relative;width:var(--glossa-width,min(380px,calc(100vw - 24px)));max-height:min(480px,var(--glossa-room,480px),calc(100vh - 24px));display:flex;flex-direction:column;
background:var(--paper);color:var(--ink);border:1px solid var(--line);border-top:3px solid var(--accent);border-radius:10px;
box-shadow:0 1px 2px rgb(0 0 0/.08),0 10px 32px rgb(0 0 0/.18);overflow:hidden;outline:none;
font:400 14px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;text-align:left;letter-spacing:normal;word-spacing:normal;animation:rise .12s ease-out}
.card:focus-visible{box-shadow:0 0 0 3px color-mix(in srgb,var(--accent) 45%,transparent)}
.person{--accent:#a14a1f}.place{--accent:#1c6b5a}.body{--accent:#2f5c9e}.event{--accent:#8a2f6b}.culture{--accent:#6a5a1a}
@keyframes rise{from{opacity:0;transform:translateY(3px)}}
.scroll{--shade:color-mix(in srgb,var(--ink) 16%,transparent);background:linear-gradient(var(--paper) 30%,transparent) top/100% 28px no-repeat local,linear-gradient(transparent,var(--paper) 70%) bottom/100% 28px no-repeat local,linear-gradient(var(--shade),transparent) top/100% 9px no-repeat scroll,linear-gradient(transparent,var(--shade)) bottom/100% 9px no-repeat scroll;overflow-y:auto;padding:12px 16px;overscroll-behavior:contain;scrollbar-width:thin;scrollbar-color:var(--line) transparent}
.scroll:focus-visible{outline:2px solid var(--accent);outline-offset:-3px}
.controls{position:absolute;top:6px;right:8px;display:flex;gap:2px;padding:0 0 4px 6px;background:var(--paper);border-radius:0 0 0 8px}
.icon{all:unset;box-sizing:border-box;width:26px;height:26px;display:grid;place-items:center;border-radius:6px;cursor:pointer;color:var(--soft)}
.icon:hover{background:var(--tint);color:var(--ink)}
.icon[aria-pressed=true]{background:color-mix(in srgb,var(--accent) 16%,var(--paper));color:var(--accent)}
.icon svg,.on-date svg,.links svg{width:15px;height:15px;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
header p{margin:0}
.kind{color:var(--accent);font-size:11px;font-weight:600;letter-spacing:.06em;text-transform:uppercase;margin-right:92px!important}
h2{margin:3px 0 0;font:600 20px/1.2 "Iowan Old Style","Palatino Linotype",Georgia,"Noto Serif","Liberation Serif",serif;overflow-wrap:anywhere}
.flag{margin-left:.4em;font-size:.85em}
header .native{color:var(--soft);font-size:13px;margin-top:2px;overflow-wrap:anywhere}
header .description{margin-top:5px;font-size:14.5px;line-height:1.4}
.on-date{display:flex;gap:8px;margin:10px 0 0;padding:7px 10px;background:color-mix(in srgb,var(--accent) 9%,var(--paper));border-radius:7px;line-height:1.4}
.on-date svg{flex:none;margin-top:2px;color:var(--accent)}
.section{margin-top:12px;padding-top:10px;border-top:1px solid var(--line)}
h3{margin:0 0 6px;font-size:11px;font-weight:600;letter-spacing:.05em;text-transform:uppercase;color:var(--soft)}
ul,ol,dl{margin:0;padding:0;list-style:none}
li+li{margin-top:4px}
.relations li{line-height:1.4}
.relations .entity{font-weight:600;margin-right:6px}
.tie{color:var(--soft)}
.fact{display:grid;grid-template-columns:104px 1fr 14px;column-gap:10px;padding:2.5px 0;line-height:1.4}
dt{color:var(--soft);hyphens:auto;overflow-wrap:break-word}dd{margin:0;overflow-wrap:break-word;min-width:0}
.note{text-align:right}
.note abbr{font-size:10.5px;color:var(--soft);opacity:.75;text-decoration:none;cursor:help}
.fact:hover .note abbr{opacity:1;color:var(--accent)}
.period{color:var(--soft);font-size:12.5px}
.entity,.other,.more{all:unset;cursor:pointer;color:inherit;text-decoration:underline;text-decoration-thickness:1px;text-decoration-color:color-mix(in srgb,var(--accent) 50%,transparent);text-underline-offset:.18em;overflow-wrap:break-word}
.entity:hover,.other:hover,.more:hover{color:var(--accent)}
.more{display:inline-block;margin-top:4px;color:var(--accent);font-size:12.5px;text-decoration:none}
.more:hover{text-decoration:underline}
.entity:focus-visible,.other:focus-visible,.more:focus-visible,.icon:focus-visible,a:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
.chart{position:relative}
.term-text{display:flex;flex-wrap:wrap;justify-content:space-between;column-gap:8px;font-size:13.5px;line-height:1.35}
.term-text .period{white-space:nowrap}
.track{position:relative;height:5px;margin:3px 0 6px;background:var(--tint);border-radius:3px}
.bar{position:absolute;top:0;bottom:0;background:color-mix(in srgb,var(--accent) 45%,var(--tint));border-radius:3px}
.current .bar{background:var(--accent)}.current:first-child .office,.current:first-child .entity{font-weight:600}
.term{position:relative}
.tick{position:absolute;top:-3px;bottom:-3px;width:0;border-left:2px solid var(--ink)}
.axis{display:flex;justify-content:space-between;gap:8px;color:var(--soft);font-size:11.5px}
.marker-label::before{content:"";display:inline-block;height:9px;border-left:2px solid var(--ink);margin-right:5px;vertical-align:-1px}
.map{display:block;width:100%;aspect-ratio:348/132;margin-top:12px;border-radius:7px;background:var(--sea)}
.land{fill:var(--paper)}.highlight{fill:color-mix(in srgb,var(--accent) 55%,var(--paper))}.borders{fill:none;stroke:var(--shore);stroke-width:.7;stroke-linejoin:round}
.dot{fill:var(--accent);stroke:var(--paper);stroke-width:1.5}.halo{fill:var(--accent);opacity:.22}
.other{display:block;text-decoration:none;padding:3px 0;line-height:1.4}.other-label{font-weight:600;text-decoration:underline;text-decoration-color:color-mix(in srgb,var(--accent) 50%,transparent);text-underline-offset:.18em}.other-description{color:var(--soft)}.other-label::after{content:" ";white-space:pre}
.actions{display:flex;flex-wrap:wrap;gap:4px 12px;margin:12px 0 0}.action{all:unset;cursor:pointer;color:var(--accent);font-size:12px;line-height:16px;padding:4px 0}.action:hover{text-decoration:underline}.action:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
footer{margin-top:12px;padding-top:10px;border-top:1px solid var(--line);font-size:12.5px;color:var(--soft)}
.links{display:flex;flex-wrap:wrap;gap:4px 14px;margin:0}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}.links svg{width:10px;height:10px;margin-left:3px}
.sources{margin-top:6px}summary{cursor:pointer;width:max-content}.sources ol{list-style:decimal;padding-left:20px;margin-top:4px}
.failure{margin:6px 0;padding-right:90px}
.skeleton{padding-right:90px}
.skeleton i{display:block;height:12px;margin:8px 0;border-radius:4px;background:var(--tint)}.skeleton i:nth-of-type(1){width:45%;height:18px}.skeleton i:nth-of-type(3){width:70%}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.card[data-theme=dark]{color-scheme:dark;--ink:#eceae6;--soft:#aeb4bd;--line:#3a3f48;--paper:#1d2025;--tint:#2c3037;--sea:#171a1f;--shore:#565c66;box-shadow:0 1px 2px rgb(0 0 0/.5),0 12px 36px rgb(0 0 0/.55)}
[data-theme=dark] .land{fill:#31363e}
[data-theme=dark].person{--accent:#e79a6d}[data-theme=dark].place{--accent:#67c2ab}[data-theme=dark].body{--accent:#86b2ee}[data-theme=dark].event{--accent:#e08bc2}[data-theme=dark].culture{--accent:#cdb75a}[data-theme=dark].plain{--accent:#aeb4bd}
@media (max-width:360px),(max-height:340px){.scroll{padding:10px 12px}.fact{grid-template-columns:92px 1fr 12px;column-gap:8px}}
@media (prefers-contrast:more){.card,.card[data-theme=dark]{--soft:var(--ink);--line:var(--ink)}.note abbr{opacity:1}}
@media (prefers-reduced-motion:reduce){.card{animation:none}}
@media (forced-colors:active){.card{border:2px solid CanvasText}.bar{forced-color-adjust:none;background:GrayText}.current .bar{background:Highlight}.tick{border-color:CanvasText}
.map{forced-color-adjust:none;background:Canvas;border:1px solid CanvasText}.land{fill:Canvas;stroke:GrayText;stroke-width:.7}.highlight{fill:Highlight}.borders{stroke:GrayText}.dot{fill:LinkText}.icon[aria-pressed=true]{border:1px solid Highlight}}
@media print{.card{display:none}}
`;
