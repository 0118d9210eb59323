import * as z from 'zod'
import { releaseKinds } from '../domain/document/attributes'
import { statuses } from '../domain/approval/status'
import { libraryPlaces } from '../domain/library/place'
import {
  defaultLibraryQuery,
  embargoFilters,
  librarySorts,
  personRoles,
  timeFields,
} from '../domain/library/query'
import { id } from './values'

const { words, place, status, kind, language, embargo, person, time, sort, offset, limit, around } =
  defaultLibraryQuery
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** What is asked of the library (`LibraryQuery`); what is left out is not asked. */
export const libraryQuery = z.object({
  words: z.string().max(500).default(words),
  place: z.enum([...libraryPlaces, 'everywhere']).default(place),
  status: z.enum(statuses).nullable().default(status),
  kind: z.enum(releaseKinds).nullable().default(kind),
  language: z.string().max(35).nullable().default(language),
  embargo: z.enum(embargoFilters).nullable().default(embargo),
  person: z
    .object({ name: z.string().max(200), role: z.enum(personRoles) })
    .nullable()
    .default(person),
  time: z
    .object({ field: z.enum(timeFields), from: day.nullable(), to: day.nullable() })
    .nullable()
    .default(time),
  sort: z.enum(librarySorts).default(sort),
  offset: z.number().int().min(0).default(offset),
  limit: z.number().int().min(1).nullable().default(limit),
  around: id.nullable().default(around),
})
