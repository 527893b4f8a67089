import { messagePage, type MessagePageName } from './message-words.js';

/** A page of words alone, for when there is no pane to draw. Chinese first, English below. */
export function MessagePage({ name }: { readonly name: MessagePageName }) {
  return (
    <main className="message">
      {messagePage(name).map(({ lang, title, text, link, address }) => (
        <section key={lang} lang={lang}>
          <h1>{title}</h1>
          {text.map((each) => (
            <p key={each}>{each}</p>
          ))}
          <p>
            <a href={address}>{link}</a>
          </p>
        </section>
      ))}
    </main>
  );
}
