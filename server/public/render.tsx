import type { FastifyReply } from 'fastify'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** A page as it leaves: plain HTML, no attribute or script that a client library would need. */
export const toHtml = (page: ReactElement): string => `<!doctype html>${renderToStaticMarkup(page)}`

/** Sends a page; nothing of it may stay in a cache, since Back has to show the newest answers and a closed page none. */
export const sendPage = (reply: FastifyReply, page: ReactElement, status = 200): FastifyReply =>
  reply
    .code(status)
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'same-origin')
    .type('text/html; charset=utf-8')
    .send(toHtml(page))
