package longrun.acceptance.offence.wording;

import io.prometheus.metrics.model.registry.PrometheusRegistry;

record KnowsPrometheus(PrometheusRegistry registry) {}
