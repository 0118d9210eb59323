// A window with nothing in it but one place to type: what the application is measured against.
const { app, BrowserWindow } = require('electron')
const { join } = require('node:path')

const [width = '1440', height = '900'] = (process.env.BARE_SIZE ?? '').split('x').filter(Boolean)

app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: Number(width),
    height: Number(height),
    useContentSize: true,
    webPreferences: { sandbox: true },
  })
  void window.loadFile(join(__dirname, 'page.html'))
})
