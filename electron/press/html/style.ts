/** The page's one style sheet: for the screen by day and by night, and for paper. Fonts of the reader's machine: a page brings none along. */
export const pageStyle = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1a1a1a;--faint:#5c5c5c;--line:#8a8a8a;--tint:#f3f1ea;--link:#1f4e79;--mark:#c00000;--s0:#1f4e79;--s1:#9cb4cc;--s2:#5b5b5b;--s3:#c9a227;--s4:#7a9e7e;--s5:#b8b8b8}
@media (prefers-color-scheme:dark){:root{--paper:#17181a;--ink:#e8e6e1;--faint:#a9a7a1;--line:#6d6f73;--tint:#222427;--link:#9cc3ea;--mark:#ff7b72;--s0:#7fb0de;--s1:#4f6f8f;--s2:#b9b9b9;--s3:#e0c050;--s4:#93bd98;--s5:#77797d}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.6 "Times New Roman","Liberation Serif",Tinos,"Noto Serif",serif}
:lang(km){font-family:"Noto Serif Khmer","Khmer OS Battambang","Khmer UI",serif;line-height:1.8}
.sheet{max-width:46rem;margin:0 auto;padding:1.5rem 1.25rem 4rem}
.marks{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.5rem 1rem;justify-content:center;margin:0;padding:.5rem 1rem;background:var(--paper);border-bottom:1px solid var(--mark);color:var(--mark);font-weight:bold;list-style:none}
.marks .secrecy,.marks .urgency{padding:0 .6em;border:3px double var(--mark)}
.foot-marks{position:static;border-bottom:0;border-top:1px solid var(--mark);margin-top:3rem}
.boxes{display:flex;gap:1.5rem;justify-content:space-between}
.boxes>div{flex:1 1 0}
.head p,.head h1,.closing p{margin:.1rem 0;text-align:center}
.head .a-left{text-align:left}.head .a-right{text-align:right}
.head h1{font-size:1.5rem;line-height:1.3;margin:.4rem 0}
.head .b{font-weight:bold}.head .i{font-style:italic}.ruled{text-decoration:underline;text-underline-offset:.35em;text-decoration-thickness:1px}
.head .stamp{display:inline-block;margin:.4rem 0;padding:0 .8em;border:3px double var(--mark);color:var(--mark);font-weight:bold}
.head .wide{margin-top:1.2rem}
.addressees{margin:1.2rem auto;text-align:center}.addressees ul{display:inline-block;margin:0;padding:0;list-style:none;text-align:left}
main{margin-top:1.5rem}
p{margin:0 0 .6rem}
main>p,blockquote>p,.answer>p{text-align:justify}
h1,h2,h3,h4,h5,h6{margin:1.4rem 0 .5rem;line-height:1.35;font-size:1.125rem}
.level-1{font-size:1.3rem}.level-2{font-size:1.2rem}.level-4,.level-5,.level-6{font-weight:normal;font-style:italic}
.a-left{text-align:left!important}.a-center{text-align:center!important}.a-right{text-align:right!important}.a-justify{text-align:justify!important}
a{color:var(--link)}
sup,sub{line-height:0}
.tab{white-space:pre;tab-size:8}
ul.labelled,ol.labelled{list-style:none;margin:0 0 .6rem;padding:0 0 0 1.5rem}
.labelled>li{display:grid;grid-template-columns:minmax(1.4em,auto) 1fr;gap:.4em}
.labelled>li>div>p:last-child{margin-bottom:.2rem}
table{border-collapse:collapse;width:100%;margin:1rem 0}
caption{padding-bottom:.4rem;font-style:italic}
th,td{padding:.3rem .5rem;border:1px solid var(--line);vertical-align:top;text-align:left}
thead th{text-align:center;background:var(--tint)}
td p:last-child,th p:last-child{margin:0}
.plain,.plain td,.plain th{border:0}
.decimal,.decimal p{text-align:right;font-variant-numeric:tabular-nums}
figure{margin:1.2rem 0;text-align:center}
img{max-width:100%;height:auto}
figcaption{margin-top:.4rem;font-style:italic;color:var(--faint)}
.no-image{padding:2rem;border:1px dashed var(--line);color:var(--faint)}
.chart svg{width:100%;height:auto;max-width:40rem}
.chart text{font-size:12px;fill:var(--ink)}.chart .value{font-size:11px;fill:var(--faint)}
.chart .grid{stroke:var(--line);stroke-opacity:.35}.chart .axis{stroke:var(--ink)}
.chart path[class^=l]{fill:none;stroke-width:2.5}
.chart-title{font-weight:bold}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;justify-content:center;margin:.2rem 0;padding:0;list-style:none}
.legend li::before{content:"";display:inline-block;width:.8em;height:.8em;margin-right:.4em;background:var(--k)}
${Array.from({ length: 6 }, (_, index) => `.s${index}{fill:var(--s${index})}.l${index}{stroke:var(--s${index})}.k${index}{--k:var(--s${index})}`).join('')}
details{text-align:left}summary{cursor:pointer;color:var(--faint)}
blockquote{margin:1rem 0 1rem 1rem;padding:.2rem 0 .2rem 1rem;border-left:3px solid var(--line)}
.source{text-align:right!important;font-style:italic;color:var(--faint)}
.question p{font-weight:bold}
.qa{margin:1.2rem 0}
.contents ol{margin:0;padding:0;list-style:none}.contents-title{font-weight:bold;text-align:center}
${Array.from({ length: 5 }, (_, index) => `.toc-${index + 2}{padding-left:${(index + 1) * 1.2}rem}`).join('')}
.parallel{display:grid;gap:.2rem 1.5rem}
.closing{display:flex;gap:2rem;justify-content:space-between;margin-top:2.5rem}
.closing .recipients p{text-align:left;font-size:.9rem}.closing .signature{min-width:45%}.closing .name{margin-top:4.5rem}
.notes{margin-top:2.5rem;border-top:1px solid var(--line);font-size:.95rem}
.note a{text-decoration:none}.back{text-decoration:none}
.appendix{margin-top:3rem;border-top:1px solid var(--line)}
.page-break{margin:1.5rem 0;border-top:1px dashed var(--line)}
.colophon{margin-top:2rem;border-top:1px solid var(--line);padding-top:.6rem;font-size:.9rem;color:var(--faint)}
.watermark{color:var(--faint)}
@media (max-width:36rem){.boxes,.closing{flex-direction:column}.parallel{display:block}}
@media print{
@page{margin:20mm 15mm 20mm 30mm}
:root{--paper:#fff;--ink:#000;--faint:#333;--line:#555;--tint:#fff;--link:#000;--mark:#c00000}
body{font-size:13pt;line-height:1.4}.sheet{max-width:none;padding:0}
.marks{position:fixed;top:-12mm;left:0;right:0;border:0;background:none}.foot-marks{display:none}
h1,h2,h3,h4,h5,h6{break-after:avoid}figure,tr,.together,.closing{break-inside:avoid}thead{display:table-header-group}
.page-break,.appendix{break-before:page;border:0;margin:0}.back,summary{display:none}a{text-decoration:none}
}
`.replaceAll('\n', '');
