package org.xuequ.plan.store;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import org.xuequ.plan.revision.Revision;
import org.xuequ.plan.revision.Revisions;

/** One document per frozen text, under the id that its content gives it; never written again. */
@Repository
class MongoRevisions implements Revisions {
    static final String COLLECTION = "revisions";

    private final MongoTemplate mongo;

    MongoRevisions(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void keep(Revision revision) {
        try {
            mongo.insert(revision, COLLECTION);
        } catch (DuplicateKeyException e) {
            // The same id is the same content: it lies there already.
        }
    }

    @Override
    public Optional<Revision> find(String revisionId) {
        return Optional.ofNullable(mongo.findById(revisionId, Revision.class, COLLECTION));
    }
}
