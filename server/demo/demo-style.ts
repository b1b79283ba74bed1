/** The one style sheet of the demo's own pages. */
export const demoStyle = `
:root { color-scheme: light dark; --ink: #1c2321; --soft: #55605c; --line: #d5dad7; --paper: #f6f6f2; --white: #fff; --act: #0b5d5e; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eceeea; --soft: #a9b3ae; --line: #3b4441; --paper: #161b19; --white: #1f2624; --act: #7fd0c9; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 760px; margin: 0 auto; padding: 32px 16px 64px; }
h1 { font-size: 28px; line-height: 1.2; margin: 0 0 8px; }
h2 { font-size: 18px; margin: 32px 0 8px; }
ul { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
li { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; padding: 10px 0; border-bottom: 1px solid var(--line); }
li b { flex: 0 0 160px; }
li span { flex: 1 1 240px; color: var(--soft); }
li form, li > a { flex: 0 0 240px; }
li button { width: 100%; }
a { color: var(--act); }
button { min-height: 44px; padding: 0 16px; border: 1px solid var(--act); border-radius: 6px; background: var(--white); color: var(--act); font: inherit; font-weight: 600; cursor: pointer; }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
article { margin: 16px 0; padding: 12px 16px; border: 1px solid var(--line); border-radius: 6px; background: var(--white); }
article h2 { margin: 0; }
pre { white-space: pre-wrap; font: inherit; margin: 8px 0 0; }
.to { color: var(--soft); margin: 0; }
`
