import { defineStore } from 'pinia'
import { ref } from 'vue'
import { emptyQuery, type Replacement, type SearchQuery } from '../../domain/search/query'

/** What was last searched for and put in its place: kept from release to release, and for the search over all. */
export const useFindStore = defineStore('find', () => {
  const query = ref<SearchQuery>(emptyQuery)
  const replacement = ref<Replacement>({ text: '', keepsCase: false })
  return { query, replacement }
})
