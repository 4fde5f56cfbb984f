package org.xuequ.devstack.broker;

import java.nio.file.Path;
import java.util.List;

/** The settings of a one-node broker on one machine. Topics keep everything, so that views can be rebuilt from them. */
final class BrokerSettings {
    private BrokerSettings() {}

    static List<String> lines(Path logs, int port, int controllerPort) {
        return List.of(
                "process.roles=broker,controller",
                "node.id=1",
                "controller.quorum.voters=1@127.0.0.1:" + controllerPort,
                "listeners=CLIENTS://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "advertised.listeners=CLIENTS://127.0.0.1:" + port,
                "listener.security.protocol.map=CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "inter.broker.listener.name=CLIENTS",
                "controller.listener.names=CONTROLLER",
                "log.dirs=" + logs.toAbsolutePath(),
                "log.retention.ms=-1",
                "num.partitions=6",
                "default.replication.factor=1",
                "offsets.topic.num.partitions=3",
                "offsets.topic.replication.factor=1",
                "transaction.state.log.num.partitions=3",
                "transaction.state.log.replication.factor=1",
                "transaction.state.log.min.isr=1",
                "share.coordinator.state.topic.num.partitions=1",
                "share.coordinator.state.topic.replication.factor=1",
                "share.coordinator.state.topic.min.isr=1",
                "group.initial.rebalance.delay.ms=0",
                "num.network.threads=2",
                "num.io.threads=3",
                "num.replica.fetchers=1",
                "background.threads=2",
                // the cleaner's default buffers are half of our heap
                "log.cleaner.dedupe.buffer.size=4194304",
                "log.cleaner.io.buffer.size=65536",
                "log.segment.bytes=67108864",
                "log.index.size.max.bytes=1048576");
    }
}
