/** Apache Kafka as a child process with a class path of its own. */
@NullMarked
package id.lindung.local.kafka;

import org.jspecify.annotations.NullMarked;
