import { createPinia } from 'pinia'
import { createApp } from 'vue'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/editor.css'
import './styles/figure.css'
import './styles/compare.css'
import App from './App.vue'
import { i18n } from './locales/i18n'

createApp(App).use(createPinia()).use(i18n).mount('#application')
