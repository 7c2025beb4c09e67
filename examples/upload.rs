//! An upload handler that lets a file through only when the policy says that it may go.
//!
//! ```sh
//! cargo run --example upload -- 127.0.0.1:8099
//! curl -T report.docx http://127.0.0.1:8099/upload/report.docx
//! curl -T report.docx -H 'tidegate-destination: hong-kong' http://127.0.0.1:8099/upload/report.docx
//! ```
//!
//! The answer is the outcome row: with 200 the file may go, with 403 the policy stops it. 400 names a destination
//! that the policy does not know, 413 a file beyond the bound, 500 trouble of our own. Values are masked in every answer.

use std::error::Error;
use std::future::poll_fn;
use std::io::{self, Read};
use std::pin::pin;

use axum::Router;
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::put;
use tidegate::{Outcome, Request, Scanner, Settings};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio::sync::mpsc;
use tokio::task::spawn_blocking;

/// Where the file is to go, as the policy calls it.
const DESTINATION: &str = "tidegate-destination";

/// The reason for sending it all the same.
const JUSTIFICATION: &str = "tidegate-justification";

/// A larger file is refused unread.
const MOST: u64 = 1 << 30;

/// Pieces of a body that may wait for the scanner: a fast sender costs a few hundred kilobytes, no more.
const WAITING: usize = 16;

fn main() -> Result<(), Box<dyn Error>> {
    let address = std::env::args()
        .nth(1)
        .unwrap_or_else(|| "127.0.0.1:8099".to_owned());
    let door = Door::new(MOST)?;
    Runtime::new()?.block_on(async {
        let listener = TcpListener::bind(address).await?;
        println!(
            "uploads go to http://{}/upload/NAME",
            listener.local_addr()?
        );
        axum::serve(listener, door.router()).await
    })?;
    Ok(())
}

/// What every request shares.
#[derive(Clone)]
struct Door {
    scanner: Scanner,
    most: u64,
}

impl Door {
    /// Compiling the rules takes a moment: once, before the first request. The settings leave values masked.
    fn new(most: u64) -> Result<Self, tidegate::Error> {
        let scanner = Scanner::new(Settings::default())?;
        Ok(Self { scanner, most })
    }

    fn router(self) -> Router {
        Router::new()
            .route("/upload/{*name}", put(upload).post(upload))
            // The bound is counted as the body streams, which also holds where no length is declared.
            .layer(DefaultBodyLimit::disable())
            .with_state(self)
    }
}

async fn upload(
    State(door): State<Door>,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let said = |header| headers.get(header)?.to_str().ok().map(str::to_owned);
    let request = Request {
        name: Some(name),
        destination: said(DESTINATION),
        justification: said(JUSTIFICATION),
        ..Request::default()
    };
    if let Some(id) = &request.destination
        && door.scanner.check_destination(id).is_err()
    {
        return (StatusCode::BAD_REQUEST, "no such destination\n").into_response();
    }
    let (sender, pieces) = mpsc::channel(WAITING);
    let reader = BodyReader {
        pieces,
        piece: Bytes::new(),
    };
    let cancel = request.cancel.clone();
    // Scanning is work for a processor and the reader blocks: both belong on a thread that may.
    let scan = spawn_blocking(move || door.scanner.scan_stream(reader, &request));
    if let Err(status) = pour(body, sender, door.most).await {
        cancel.cancel();
        return status.into_response();
    }
    match scan.await {
        Ok(outcome) => answer(&outcome),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Hands the body on as it comes, at most `most` bytes of it.
async fn pour(
    body: Body,
    sender: mpsc::Sender<io::Result<Bytes>>,
    most: u64,
) -> Result<(), StatusCode> {
    let mut body = pin!(body);
    let mut left = most;
    while let Some(frame) = poll_fn(|context| body.as_mut().poll_frame(context)).await {
        let refused = match frame.map(|frame| frame.into_data()) {
            Ok(Ok(piece)) => match left.checked_sub(piece.len() as u64) {
                Some(rest) => {
                    left = rest;
                    // Nobody listens any more: the scan's own answer says why.
                    if sender.send(Ok(piece)).await.is_err() {
                        return Ok(());
                    }
                    continue;
                }
                None => StatusCode::PAYLOAD_TOO_LARGE,
            },
            // Trailers say nothing of the content.
            Ok(Err(_)) => continue,
            Err(_) => StatusCode::BAD_REQUEST,
        };
        // A body that ends early is an error to the scanner: half a file must never be judged as a whole one.
        let _ = sender.send(Err(io::ErrorKind::UnexpectedEof.into())).await;
        return Err(refused);
    }
    Ok(())
}

/// The body as a blocking reader.
struct BodyReader {
    pieces: mpsc::Receiver<io::Result<Bytes>>,
    piece: Bytes,
}

impl Read for BodyReader {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        while self.piece.is_empty() {
            match self.pieces.blocking_recv() {
                Some(piece) => self.piece = piece?,
                None => return Ok(0),
            }
        }
        let n = self.piece.len().min(buf.len());
        self.piece.split_to(n).as_ref().read(buf)
    }
}

/// The row, and whether the file may go.
fn answer(outcome: &Outcome) -> Response {
    let status = if outcome.is_stopped() {
        StatusCode::FORBIDDEN
    } else {
        StatusCode::OK
    };
    match serde_json::to_vec(outcome) {
        Ok(row) => (status, [(header::CONTENT_TYPE, "application/json")], row).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::net::{SocketAddr, TcpStream};
    use std::sync::LazyLock;

    use super::*;

    /// The bound that the tests' server holds.
    const BOUND: u64 = 100_000;

    /// One server for all tests, on a free port.
    static SERVER: LazyLock<(Runtime, SocketAddr)> = LazyLock::new(|| {
        let runtime = Runtime::new().unwrap();
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = listener.local_addr().unwrap();
        let router = Door::new(BOUND).unwrap().router();
        runtime.spawn(async { axum::serve(listener, router).await });
        (runtime, address)
    });

    /// Sends raw HTTP/1.1 and gives the status and all that follows the headers.
    fn send(method: &str, name: &str, headers: &str, body: &[u8]) -> (u16, String) {
        let mut stream = TcpStream::connect(SERVER.1).unwrap();
        let length = body.len();
        write!(
            stream,
            "{method} /upload/{name} HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\
             Content-Length: {length}\r\n{headers}\r\n"
        )
        .unwrap();
        // A server that has refused may close before it has read all: its answer still counts.
        let _ = stream.write_all(body);
        read_answer(stream)
    }

    fn read_answer(mut stream: TcpStream) -> (u16, String) {
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        let text = String::from_utf8(bytes).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        (status, body.to_owned())
    }

    fn row(body: &str) -> serde_json::Value {
        serde_json::from_str(body).unwrap()
    }

    const STOPPED: &str = "請提供身份證號碼K274918(1)以便跟進\n";

    #[test]
    fn a_file_with_an_identity_card_number_is_refused_and_the_number_not_repeated() {
        let (status, body) = send("PUT", "folder/letter.txt", "", STOPPED.as_bytes());
        assert_eq!(status, 403);
        let row = row(&body);
        assert_eq!(row["action"], "justify");
        assert_eq!(row["path"], "folder/letter.txt");
        assert_eq!(row["detections"][0]["rule"], "hkid");
        assert!(!body.contains("K274918") && !body.contains("274918"));
    }

    #[test]
    fn a_harmless_file_may_go() {
        let (status, body) = send(
            "POST",
            "minutes.txt",
            "",
            b"We meet again on Tuesday at ten.\n",
        );
        assert_eq!(status, 200);
        assert_eq!(row(&body)["action"], "allow");
    }

    #[test]
    fn the_destination_and_the_reason_come_by_header() {
        let home = "tidegate-destination: on-premises\r\n";
        let (status, body) = send("PUT", "a.txt", home, STOPPED.as_bytes());
        assert_eq!(status, 200);
        assert_eq!(row(&body)["destination"]["id"], "on-premises");
        let reason = "tidegate-justification: agreed with the customer\r\n";
        let (status, body) = send("PUT", "a.txt", reason, STOPPED.as_bytes());
        assert_eq!(status, 200);
        assert_eq!(row(&body)["justified"], true);
    }

    #[test]
    fn a_destination_nobody_knows_is_bad_usage() {
        let headers = "tidegate-destination: the-moon\r\n";
        assert_eq!(send("PUT", "a.txt", headers, b"hello").0, 400);
    }

    #[test]
    fn a_file_beyond_the_bound_is_refused() {
        let body = vec![b'a'; 2 * usize::try_from(BOUND).unwrap()];
        assert_eq!(send("PUT", "a.txt", "", &body).0, 413);
    }

    #[test]
    fn a_body_sent_in_pieces_is_read_whole() {
        let mut stream = TcpStream::connect(SERVER.1).unwrap();
        let head = "PUT /upload/a.txt HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\
                    Transfer-Encoding: chunked\r\n\r\n";
        stream.write_all(head.as_bytes()).unwrap();
        for piece in STOPPED.as_bytes().chunks(5) {
            write!(stream, "{:x}\r\n", piece.len()).unwrap();
            stream.write_all(piece).unwrap();
            stream.write_all(b"\r\n").unwrap();
            stream.flush().unwrap();
        }
        stream.write_all(b"0\r\n\r\n").unwrap();
        let (status, body) = read_answer(stream);
        assert_eq!(status, 403);
        assert_eq!(row(&body)["size"], STOPPED.len());
    }

    #[test]
    fn a_body_that_breaks_off_never_may_go() {
        let mut stream = TcpStream::connect(SERVER.1).unwrap();
        let head = "PUT /upload/a.txt HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\
                    Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n";
        stream.write_all(head.as_bytes()).unwrap();
        stream.shutdown(std::net::Shutdown::Write).unwrap();
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        assert!(!bytes.starts_with(b"HTTP/1.1 200"));
    }
}
