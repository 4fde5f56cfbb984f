package org.xuequ.messaging;

import java.util.function.Consumer;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * A step in the life of a service's database, indexes included. Must be harmless when run again.
 *
 * @param order steps run from low to high
 * @param name never reused; a name in the book of done steps is not run again
 */
public record Migration(int order, String name, Consumer<MongoTemplate> step) {}
