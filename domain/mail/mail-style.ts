/** The styles of a mail, written at each element: mail programs drop style sheets, and Outlook reads the plainest alone. */
export const mailStyles = {
  body: 'margin:0;padding:16px;',
  page: "max-width:640px;font-family:Georgia,'Times New Roman',serif;font-size:16px;line-height:1.5;color:#1a1c1f;",
  note: 'margin:0 0 16px 0;padding:8px 12px;border:2px solid #a1121c;font-family:Arial,Helvetica,sans-serif;font-weight:bold;color:#a1121c;',
  organisation:
    'margin:0;font-family:Arial,Helvetica,sans-serif;font-size:15px;font-weight:bold;color:#123a63;',
  release: 'margin:0;font-family:Arial,Helvetica,sans-serif;font-size:14px;color:#4d535b;',
  kicker:
    'margin:24px 0 4px 0;font-family:Arial,Helvetica,sans-serif;font-size:15px;font-weight:bold;color:#123a63;',
  headline:
    'margin:16px 0 12px 0;font-family:Arial,Helvetica,sans-serif;font-size:26px;line-height:1.25;font-weight:bold;',
  subheadline:
    'margin:0 0 16px 0;font-family:Arial,Helvetica,sans-serif;font-size:18px;line-height:1.35;color:#4d535b;',
  dateline: 'margin:0 0 12px 0;color:#4d535b;',
  lead: 'margin:0 0 16px 0;font-weight:bold;',
  paragraph: 'margin:0 0 12px 0;',
  context: 'margin:0 0 12px 0;color:#4d535b;',
  heading:
    'margin:24px 0 8px 0;font-family:Arial,Helvetica,sans-serif;font-size:18px;line-height:1.3;font-weight:bold;',
  quote: 'margin:16px 0;padding:0 0 0 16px;border-left:4px solid #123a63;',
  quoteRightToLeft: 'margin:16px 0;padding:0 16px 0 0;border-right:4px solid #123a63;',
  quoted: 'margin:0 0 6px 0;',
  attribution: 'margin:0;font-family:Arial,Helvetica,sans-serif;font-size:14px;color:#4d535b;',
  list: 'margin:0 0 12px 0;',
  item: 'margin:0 0 4px 0;',
  table: 'margin:16px 0;border-collapse:collapse;font-family:Arial,Helvetica,sans-serif;font-size:14px;',
  cell: 'padding:6px 10px;border-bottom:1px solid #c3c8cf;vertical-align:top;font-weight:normal;',
  headerCell: 'padding:6px 10px;border-bottom:1px solid #1a1c1f;vertical-align:top;font-weight:bold;',
  cellText: 'margin:0;',
  figure: 'margin:16px 0;',
  picture: 'display:block;max-width:100%;height:auto;border:0;',
  caption: 'margin:6px 0 0 0;font-family:Arial,Helvetica,sans-serif;font-size:14px;color:#4d535b;',
  endMatter: 'margin:24px 0 0 0;padding:12px 0 0 0;border-top:1px solid #c3c8cf;font-size:14px;',
} as const
