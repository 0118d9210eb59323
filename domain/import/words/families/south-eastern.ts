import type { LightWords } from './light-words'

/** Indonesian, Malay, Vietnamese. */
export const southEastern: LightWords = {
  releaseLabel: 'siaran\\s+pers|kenyataan\\s+media|thông\\s+cáo\\s+báo\\s+chí',
  embargo: 'embargo(?:\\s+hingga)?|cấm\\s+đăng',
  boilerplate:
    '(?:[tT]entang|[mM]engenai)\\s+\\p{Lu}.*|[tT]entang\\s+kami|(?:[gG]iới\\s+thiệu\\s+)?(?:[vV]ề)\\s+\\p{Lu}.*|[gG]iới\\s+thiệu\\s+về\\s+.*|[vV]ề\\s+chúng\\s+tôi',
  background: 'latar\\s+belakang|bối\\s+cảnh',
  noteToEditors: 'catatan\\s+(?:untuk\\s+)?(?:editor|redaksi)|ghi\\s+chú\\s+cho\\s+biên\\s+tập\\s+viên',
  mediaContact:
    '(?:kontak|narahubung)(?:\\s+(?:media|pers))?|hubungi(?:\\s+kami)?|(?:thông\\s+tin\\s+)?liên\\s+hệ.{0,30}',
  further: 'informasi\\s+lebih\\s+lanjut|tautan|thông\\s+tin\\s+thêm|liên\\s+kết',
  invitation: 'undangan|thư\\s+mời',
  credit: 'foto\\s*:|sumber\\s*:|ảnh\\s*:|nguồn\\s*:',
  saying:
    'kata ujar ucap tutur ungkap jelas tambah tegas menyatakan mengatakan menjelaskan menambahkan menegaskan mengungkapkan ' +
    'nói biết sẻ biểu khẳng',
  according: 'menurut',
  that: 'bahwa rằng',
  pronoun: 'beliau',
  article: '',
  titleBefore: 'berjudul|bertajuk|bertema|mang\\s+tên|chủ\\s+đề',
  unfinished: 'dan atau di ke dari untuk dengan yang và của cho với tại từ trong',
}
