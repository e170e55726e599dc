/** Styles of the card; they live in its shadow root, so no page's style reaches in and none leaks out. */
export const CARD_CSS = `
:host{color-scheme:light dark}
*{box-sizing:border-box}
.card{--accent:#5b6470;--ink:#1b1e23;--soft:#5d646e;--line:#e3e5e8;--paper:#fdfdfc;--tint:#f4f4f1;
position:relative;width:min(380px,calc(100vw - 24px));max-height:min(460px,calc(100vh - 24px));display:flex;flex-direction:column;
background:var(--paper);color:var(--ink);border:1px solid var(--line);border-top:3px solid var(--accent);border-radius:10px;
box-shadow:0 1px 2px rgb(0 0 0/.08),0 10px 32px rgb(0 0 0/.18);overflow:hidden;outline:none;
font:400 14px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;text-align:left;animation:rise .12s ease-out}
.card:focus-visible{box-shadow:0 0 0 3px color-mix(in srgb,var(--accent) 45%,transparent)}
.person{--accent:#a14a1f}.place{--accent:#1c6b5a}.body{--accent:#2f5c9e}.event{--accent:#8a2f6b}.culture{--accent:#6a5a1a}
@keyframes rise{from{opacity:0;transform:translateY(3px)}}
.scroll{overflow-y:auto;padding:12px 16px 12px;overscroll-behavior:contain}
.scroll:focus-visible{outline:2px solid var(--accent);outline-offset:-3px}
.controls{position:absolute;top:6px;right:6px;display:flex;gap:2px;z-index:1}
.icon{all:unset;box-sizing:border-box;width:26px;height:26px;display:grid;place-items:center;border-radius:6px;cursor:pointer;color:var(--soft);background:var(--paper)}
.icon:hover{background:var(--tint);color:var(--ink)}
.icon svg,.on-date svg,.links svg{width:15px;height:15px;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
header p{margin:0}
.kind{color:var(--accent);font-size:11px;font-weight:600;letter-spacing:.06em;text-transform:uppercase}
h2{margin:2px 56px 0 0;font:600 20px/1.2 "Iowan Old Style","Palatino Linotype",Georgia,"Noto Serif",serif}
.flag{margin-left:.4em;font-size:.85em}
header .native{color:var(--soft);font-size:13px;margin-top:1px}
header .description{margin-top:6px;font-size:14.5px}
.on-date{display:flex;gap:8px;margin:10px 0 0;padding:8px 10px;background:color-mix(in srgb,var(--accent) 9%,var(--paper));border-radius:7px}
.on-date svg{flex:none;margin-top:2px;color:var(--accent)}
.section{margin-top:12px;padding-top:10px;border-top:1px solid var(--line)}
h3{margin:0 0 6px;font-size:11px;font-weight:600;letter-spacing:.05em;text-transform:uppercase;color:var(--soft)}
ul,ol,dl{margin:0;padding:0;list-style:none}
li+li{margin-top:4px}
.relations li{display:flex;flex-wrap:wrap;column-gap:8px}
.tie{color:var(--soft)}
.fact{display:grid;grid-template-columns:minmax(96px,32%) 1fr;column-gap:10px;padding:2px 0}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
.period{color:var(--soft);font-size:12.5px}
.entity,.other{all:unset;cursor:pointer;color:inherit;text-decoration:underline;text-decoration-color:color-mix(in srgb,var(--accent) 55%,transparent);text-underline-offset:.16em;overflow-wrap:anywhere}
.entity:hover,.other:hover{color:var(--accent)}
.entity:focus-visible,.other:focus-visible,.icon:focus-visible,a:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
.chart{position:relative}
.term-text{display:flex;justify-content:space-between;gap:8px;font-size:13.5px}
.term-text .period{flex:none;text-align:right;max-width:52%}
.track{position:relative;height:6px;margin:2px 0 5px;background:var(--tint);border-radius:3px}
.bar{position:absolute;top:0;bottom:0;background:color-mix(in srgb,var(--accent) 55%,var(--tint));border-radius:3px}
.current .bar{background:var(--accent)}.current .office,.current .entity{font-weight:600}
.open .bar{border-top-right-radius:0;border-bottom-right-radius:0}
.marker{position:absolute;top:0;bottom:0;width:0;border-left:1.5px dashed var(--ink);opacity:.55;pointer-events:none}
.axis{display:flex;justify-content:space-between;gap:8px;color:var(--soft);font-size:12px}
.map{display:block;width:100%;height:112px;margin-top:12px;border-radius:7px;background:color-mix(in srgb,#5b8fb9 18%,var(--paper))}
.land{fill:var(--tint)}.highlight{fill:color-mix(in srgb,var(--accent) 60%,var(--tint))}.borders{fill:none;stroke:var(--line);stroke-width:.6}
.dot{fill:var(--accent)}.halo{fill:var(--accent);opacity:.25}
.other{display:block;text-decoration:none;padding:3px 0}.other-label{font-weight:600}.other-description{color:var(--soft)}.other-label::after{content:" · "}
footer{margin-top:12px;padding-top:10px;border-top:1px solid var(--line);font-size:12.5px;color:var(--soft)}
.links{display:flex;flex-wrap:wrap;gap:4px 14px}
a{color:var(--accent);text-underline-offset:.16em}.links svg{width:10px;height:10px;margin-left:3px}
.sources{margin-top:6px}summary{cursor:pointer}.sources li{margin-top:4px}
.failure{margin:6px 40px 6px 0}
.skeleton i{display:block;height:12px;margin:8px 0;border-radius:4px;background:var(--tint)}.skeleton i:nth-of-type(1){width:45%;height:18px}.skeleton i:nth-of-type(3){width:70%}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media (prefers-color-scheme:dark){
.card{--ink:#eceae6;--soft:#a4aab3;--line:#353a42;--paper:#1d2025;--tint:#2a2e35;box-shadow:0 1px 2px rgb(0 0 0/.5),0 12px 36px rgb(0 0 0/.55)}
.person{--accent:#e79a6d}.place{--accent:#67c2ab}.body{--accent:#86b2ee}.event{--accent:#e08bc2}.culture{--accent:#cdb75a}.plain{--accent:#a4aab3}}
@media (prefers-contrast:more){.card{--soft:var(--ink);--line:var(--ink)}}
@media (prefers-reduced-motion:reduce){.card{animation:none}}
`;
