import { createPinia } from 'pinia'
import { createApp } from 'vue'
import '../styles/fonts.css'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/editor.css'
import { ask, listen } from '../api'
import { i18n } from '../locales/i18n'
import DesignSystem from './DesignSystem.vue'

// Nothing here is ever unsaved.
listen('saveBeforeClose', () => void ask('readyToClose', null))
createApp(DesignSystem).use(createPinia()).use(i18n).mount('#application')
document.documentElement.dataset.ready = 'true'
