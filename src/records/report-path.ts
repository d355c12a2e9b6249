/** The endings of the files of a report; the part merges exactly with those of other repositories. */
export const reportFormats = ['md', 'html', 'csv', 'json', 'part.json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Where a report on a period ("2026-11", "2026-Q4", "2026") stands on the branch of records. */
export const reportPath = (period: string, format: ReportFormat): string => `reports/${period}.${format}`;

const form = /^reports\/\d{4}(?:-(?:\d\d|Q[1-4]))?\.(?:md|html|csv|json|part\.json)$/;

/** Whether a path is that of a report, which is no record. */
export const isReportPath = (path: string): boolean => form.test(path);
