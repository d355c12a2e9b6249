/** What the policy says of incidents. Empty: incidents are not tracked. */
export interface IncidentPolicy {
  /** Labels, on the change or on an issue that names it, that say that it caused an incident. Without regard to case. */
  incidentLabels: readonly string[];
  /** Globs of references to incidents, such as "INC-*" or "acme/incidents#*". */
  incidentIssues: readonly string[];
}

/** The policy's section `metrics`. */
export interface MetricsPolicy extends IncidentPolicy {
  /** Globs of the environments whose deployments count, without regard to case. Empty: there are none. */
  environments: readonly string[];
}

/** What counts where a policy does not say. */
export const usualMetrics: MetricsPolicy = {
  incidentLabels: [],
  incidentIssues: [],
  environments: ['production*', 'prod', 'prod-*', 'live'],
};

/** What a policy says of metrics. */
export const metricsOf = ({ metrics }: { metrics?: MetricsPolicy | undefined }): MetricsPolicy =>
  metrics ?? usualMetrics;
