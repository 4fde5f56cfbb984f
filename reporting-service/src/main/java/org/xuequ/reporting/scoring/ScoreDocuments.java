package org.xuequ.reporting.scoring;

import static java.util.Objects.requireNonNull;

import org.bson.Document;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.xuequ.reporting.rows.SchoolTerm;

/** A score as a document: {@code { _id, districtId, schoolId, termId, wanted, done, dirtySince, score }}. */
record ScoreDocuments(MongoConverter converter) {
    static final String WANTED = "wanted";
    static final String DONE = "done";
    static final String DIRTY_SINCE = "dirtySince";
    static final String SCORE = "score";

    static Document id(SchoolTerm of) {
        return new Document("_id", of.id());
    }

    /** What a score has from birth. */
    static Document born(SchoolTerm of) {
        return new Document("districtId", of.districtId())
                .append("schoolId", of.schoolId())
                .append("termId", of.termId())
                .append(DONE, 0L);
    }

    static SchoolTerm name(Document found) {
        return new SchoolTerm(
                requireNonNull(found.getString("districtId")),
                requireNonNull(found.getString("schoolId")),
                requireNonNull(found.getString("termId")));
    }

    Document write(Score score) {
        var document = new Document();
        converter.write(score, document);
        document.remove("_class");
        return document;
    }

    StoredScore read(Document found) {
        Document score = found.get(SCORE, Document.class);
        return new StoredScore(
                name(found),
                found.getLong(WANTED),
                found.getLong(DONE),
                score == null ? Score.NONE : converter.read(Score.class, score));
    }
}
