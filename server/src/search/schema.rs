//! The index: which fields there are, and how their terms and postings are read.

use std::{io, sync::Arc};

use tantivy::{
    DocSet, Index, IndexSettings, ReloadPolicy, TERMINATED, TantivyDocument, Term,
    directory::RamDirectory,
    index::InvertedIndexReader,
    postings::TermInfo,
    query::FuzzyTermQuery,
    schema::{Field as TantivyField, IndexRecordOption, Schema, TextFieldIndexing, TextOptions},
};

/// What a term of the index is evidence of. All terms are made in [`super::analyzers`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    /// Words of the name that only names have, folded.
    Name,
    /// Districts and neighbourhoods it serves by its own statement, folded.
    Place,
    /// Districts it reaches because it takes people from everywhere, folded.
    Reach,
    /// Concept codes.
    Concept,
    /// Swedish stems.
    Sv,
    /// Finnish stems.
    Fi,
    /// Folded stems of the parts of compounds.
    Part,
    /// Words and stems of both languages without dots and accents.
    Folded,
}

impl Field {
    const ALL: [Self; 8] =
        [Self::Name, Self::Place, Self::Reach, Self::Concept, Self::Sv, Self::Fi, Self::Part, Self::Folded];
}

/// The terms of one document, each with its field. Repeats do no harm.
pub(super) type Document = Vec<(Field, String)>;

/// The most terms that one beginning of a word or one misspelt word may lead to.
const MAX_EXPANSIONS: usize = 200;
const WRITER_BYTES: usize = 50_000_000;

/// An index in memory, in one segment, so that a document's number is its place.
pub(super) struct Terms {
    readers: Vec<Arc<InvertedIndexReader>>,
    documents: usize,
}

impl Terms {
    /// Indexes `documents` in their order.
    pub fn build(documents: impl Iterator<Item = Document>) -> tantivy::Result<Self> {
        let (schema, fields) = schema();
        let mut writer = Index::builder()
            .schema(schema)
            .settings(IndexSettings::default())
            .single_segment_index_writer(RamDirectory::create(), WRITER_BYTES)?;
        let mut count = 0;
        for terms in documents {
            let mut document = TantivyDocument::new();
            for (field, term) in terms {
                document.add_text(fields[field as usize], term);
            }
            writer.add_document(document)?;
            count += 1;
        }
        let index = writer.finalize()?;
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let searcher = reader.searcher();
        let readers = match searcher.segment_readers().first() {
            Some(segment) => fields.iter().map(|f| segment.inverted_index(*f)).collect::<Result<_, _>>()?,
            None => fields.iter().map(|_| Arc::new(InvertedIndexReader::empty(IndexRecordOption::Basic))).collect(),
        };
        Ok(Self { readers, documents: count })
    }

    /// How many documents there are.
    pub fn len(&self) -> usize {
        self.documents
    }

    /// The term exactly as given.
    pub fn exact(&self, field: Field, term: &str) -> io::Result<Option<TermInfo>> {
        self.reader(field).terms().get(term)
    }

    /// The terms that begin with `start`.
    pub fn beginning(&self, field: Field, start: &str) -> io::Result<Vec<TermInfo>> {
        let after = format!("{start}{}", char::MAX);
        let mut stream = self.reader(field).terms().range().ge(start).lt(after).into_stream()?;
        let mut found = Vec::new();
        while found.len() < MAX_EXPANSIONS && stream.advance() {
            found.push(stream.value().clone());
        }
        Ok(found)
    }

    /// The terms at most one letter from `term`, or from a beginning of theirs when `open`.
    /// Two neighbouring letters that changed places count as one.
    pub fn near(&self, field: Field, term: &str, open: bool) -> tantivy::Result<Vec<TermInfo>> {
        // The automaton looks at the term's text only, so any field's number will do.
        let term = Term::from_field_text(TantivyField::from_field_id(0), term);
        let query = if open { FuzzyTermQuery::new_prefix(term, 1, true) } else { FuzzyTermQuery::new(term, 1, true) };
        let mut stream = self.reader(field).terms().search(query.automaton()?).into_stream()?;
        let mut found = Vec::new();
        while found.len() < MAX_EXPANSIONS && stream.advance() {
            found.push(stream.value().clone());
        }
        Ok(found)
    }

    /// Calls `each` with every document that has the term.
    pub fn documents(&self, field: Field, term: &TermInfo, mut each: impl FnMut(usize)) -> io::Result<()> {
        let mut postings = self.reader(field).read_postings_from_terminfo(term, IndexRecordOption::Basic)?;
        while postings.doc() != TERMINATED {
            each(postings.doc() as usize);
            postings.advance();
        }
        Ok(())
    }

    fn reader(&self, field: Field) -> &InvertedIndexReader {
        &self.readers[field as usize]
    }
}

fn schema() -> (Schema, Vec<TantivyField>) {
    let indexing = TextFieldIndexing::default()
        .set_tokenizer("raw")
        .set_index_option(IndexRecordOption::Basic)
        .set_fieldnorms(false);
    let options = TextOptions::default().set_indexing_options(indexing);
    let mut schema = Schema::builder();
    let fields = Field::ALL.map(|f| schema.add_text_field(&format!("{f:?}"), options.clone()));
    (schema.build(), fields.to_vec())
}
