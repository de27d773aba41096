// Documents, with their text.
// Parameters: rows of documents.csv, with text. Rows: none.
UNWIND $rows AS row
CREATE (:Document {
  id: row.id, title: row.title, publisher: row.publisher,
  publishedPrinted: row.published_printed, publishedFrom: row.published_from, publishedTo: row.published_to,
  publishedSource: row.published_source,
  licence: row.licence, licenceUrl: row.licence_url, url: row.url, sha256: row.sha256, text: row.text
});
