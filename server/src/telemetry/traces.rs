//! Traces: where the time of a request went, told to a collector by OpenTelemetry's protocol.
//!
//! Off unless `OTEL_EXPORTER_OTLP_ENDPOINT` names the collector, such as `http://127.0.0.1:4318`: one on the same machine or
//! in the same private network, since what is told is not encrypted. A span holds what a line of the log does: a number, a
//! method, a route as the router spells it.

use super::discreet;
use opentelemetry::trace::TracerProvider;
use opentelemetry_otlp::SpanExporter;
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::trace::SdkTracerProvider;
use std::sync::OnceLock;
use tracing::Subscriber;
use tracing_subscriber::Layer;
use tracing_subscriber::registry::LookupSpan;

/// Who hands spans over.
static PROVIDER: OnceLock<SdkTracerProvider> = OnceLock::new();

/// Tells the collector, where one is named. All other settings are those of OpenTelemetry (`OTEL_TRACES_SAMPLER`, …).
///
/// # Errors
/// The collector's address cannot be used.
pub(super) fn layer<S>() -> Result<Option<impl Layer<S> + Send + Sync>, String>
where
    S: Subscriber + for<'span> LookupSpan<'span> + Send + Sync,
{
    if std::env::var_os("OTEL_EXPORTER_OTLP_ENDPOINT").is_none_or(|address| address.is_empty()) {
        return Ok(None);
    }
    let exporter = SpanExporter::builder().with_http().build();
    let exporter = exporter.map_err(|cause| format!("OTEL_EXPORTER_OTLP_ENDPOINT: {cause}"))?;
    let resource = Resource::builder().with_service_name("narada").build();
    let provider = SdkTracerProvider::builder().with_batch_exporter(exporter).with_resource(resource).build();
    let tracer = provider.tracer("narada");
    // A second start in one process keeps the first.
    let _ = PROVIDER.set(provider);
    let layer = tracing_opentelemetry::layer().with_tracer(tracer);
    Ok(Some(layer.with_filter(discreet("info,opentelemetry=off,reqwest=off,hyper=off")?)))
}

/// Hands over what is held back.
pub(super) fn finish() {
    if let Some(provider) = PROVIDER.get() {
        // Nobody there to take it: the program ends all the same.
        let _ = provider.shutdown();
    }
}
