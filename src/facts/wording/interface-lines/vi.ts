import type {InterfaceLines} from './interface-lines.js'

export const vi: InterfaceLines = {
  language: 'vi',
  lines: {
    subscribe: `
      đăng ký nhận bản tin
      đăng ký nhận tin
      đăng ký nhận bản tin của chúng tôi
      đăng ký bản tin
      theo dõi blog qua email
      nhập địa chỉ email của bạn để theo dõi blog này và nhận thông báo về bài viết mới qua email
      khám phá thêm từ {name}
      đăng ký để nhận các bài đăng mới nhất được gửi đến email của bạn
      gia nhập cùng # người đăng ký khác
      nhận tin mới qua email
      nhận bài viết mới qua email
      đừng bỏ lỡ bài viết nào
      cảm ơn bạn đã đăng ký
      bạn có thể hủy đăng ký bất cứ lúc nào
      trường này dùng cho mục đích xác thực và nên giữ nguyên
    `,
    field: `
      email
      email của bạn
      địa chỉ email
      nhập email của bạn
      tên
      họ và tên
      tên của bạn
      trang web
      số điện thoại
      bắt buộc
    `,
    button: `
      đăng ký
      đăng ký ngay
      theo dõi
      đang theo dõi
      gửi
      tham gia
      tham gia ngay
      tải về
      tải xuống
      tải ngay
      mua ngay
      tìm hiểu thêm
      xem thêm
      xem tất cả
      xem chi tiết
      đọc thêm
      đọc tiếp
      tải thêm
      đóng
      hủy
      đồng ý
      chia sẻ
      thích
      lưu
      in
      sao chép liên kết
      trả lời
      tìm kiếm
      đang tải
    `,
    follow: `
      theo dõi chúng tôi trên {network}
      theo dõi chúng tôi tại {network}
      theo dõi {name} trên {network}
      theo dõi {name} trên google news
      theo dõi chúng tôi trên google news
      thích trang {network} của chúng tôi
      tham gia nhóm {network} của chúng tôi
      tham gia kênh {network} của chúng tôi
      tham gia cộng đồng {network}
      đăng ký kênh {network} của chúng tôi
      đăng ký kênh {network}
      kết nối với chúng tôi
      theo dõi chúng tôi
      quan tâm {name} trên zalo
    `,
    share: `
      chia sẻ bài viết
      chia sẻ bài viết này
      chia sẻ bài viết này trên {network}
      chia sẻ trang này
      chia sẻ với bạn bè
      chia sẻ điều này
      chia sẻ qua {network}
      chia sẻ trên {network}
      chia sẻ lên {network}
      chia sẻ {network}
      chia sẻ lên {network} (mở trong cửa sổ mới)
      nhấn vào chia sẻ trên {network} (mở trong cửa sổ mới)
      bấm để chia sẻ trên {network} (mở trong cửa sổ mới)
      bấm để in ra (mở trong cửa sổ mới)
      nhấn để gửi liên kết qua email cho bạn bè (mở trong cửa sổ mới)
      chia sẻ qua email
      gửi cho bạn bè
      in bài viết
      đã sao chép liên kết
      link bài gốc lấy link
      thích đang tải
    `,
    counter: `
      # lượt chia sẻ
      # lượt thích
      # lượt xem
      lượt xem: #
      lượt xem
      # người theo dõi
      số lượt xem trang
    `,
    comment: `
      để lại một bình luận
      để lại một bình luận hủy
      để lại bình luận
      hủy trả lời
      viết bình luận
      gửi bình luận
      thêm bình luận
      đăng nhận xét
      bình luận của bạn
      ý kiến của bạn
      chưa có bình luận
      chưa có bình luận nào
      không có nhận xét nào
      hãy là người đầu tiên bình luận
      bạn phải đăng nhập để gửi bình luận
      bạn phải đăng nhập để gửi phản hồi
      đăng nhập để bình luận
      vui lòng đăng nhập để bình luận
      đăng nhập hoặc đăng ký để gửi ý kiến
      email của bạn sẽ không được hiển thị công khai
      email của bạn sẽ không được hiển thị công khai. các trường bắt buộc được đánh dấu
      các trường bắt buộc được đánh dấu
      lưu tên của tôi, email, và trang web trong trình duyệt này cho lần bình luận kế tiếp của tôi
      báo cho tôi khi có bài viết mới qua email
      bình luận đã đóng
      chức năng bình luận bị đóng
      xem tất cả bình luận
      xem thêm bình luận
      vui lòng nhập tiếng việt có dấu
    `,
    commentHead: `
      bình luận
      bình luận (#)
      # bình luận
      ý kiến bạn đọc (#)
      nhận xét
      # nhận xét
      # phản hồi
    `,
    consent: `
      trang web này sử dụng cookie
      website này sử dụng cookie
      chúng tôi sử dụng cookie
      chúng tôi tôn trọng quyền riêng tư của bạn
      quyền riêng tư & cookie: trang web này sử dụng cookie. bằng cách tiếp tục sử dụng trang web này, bạn đồng ý với việc sử dụng chúng
      bằng cách tiếp tục sử dụng trang web này, bạn đồng ý với việc sử dụng cookie
      chấp nhận tất cả
      chấp nhận tất cả cookie
      chấp nhận cookie
      từ chối tất cả
      cho phép tất cả
      cài đặt cookie
      chính sách cookie
      quản lý tùy chọn
    `,
    ad: `
      quảng cáo
      nội dung được tài trợ
      nội dung tài trợ
      liên hệ quảng cáo
      báo cáo quảng cáo này
    `,
    adWord: `
      được tài trợ
      tài trợ
      tin tài trợ
    `,
    rating: `
      đánh giá bài viết
      đánh giá bài viết này
      bài viết này có hữu ích không
      bài viết này có hữu ích với bạn không
      trang này có hữu ích không
      nhấn vào ngôi sao để đánh giá
      đánh giá trung bình # / #. số phiếu: #
      chưa có đánh giá nào
      cảm ơn phản hồi của bạn
      cảm ơn bạn đã phản hồi
      #/# - (# bình chọn)
    `,
    account: `
      đăng nhập
      đăng xuất
      đăng nhập / đăng ký
      tạo tài khoản
      quên mật khẩu
      bạn đã có tài khoản? đăng nhập
      bài viết này chỉ dành cho thành viên
      nội dung này chỉ dành cho thành viên
      đăng nhập để đọc tiếp
      đăng ký ngay để tiếp tục đọc và truy cập toàn bộ kho lưu trữ
    `,
    mail: `
      xem trong trình duyệt
      xem email này trong trình duyệt của bạn
      hủy đăng ký
      hủy đăng ký nhận bản tin
      cập nhật tùy chọn của bạn
      quản lý đăng ký
      bạn nhận được email này vì bạn đã đăng ký nhận bản tin của chúng tôi
      đây là email tự động, vui lòng không trả lời
      chuyển tiếp cho bạn bè
      bản quyền thuộc về {name}
    `,
    app: `
      tải ứng dụng
      tải ứng dụng của chúng tôi
      tải về trên app store
      tải nội dung trên google play
      mở trong ứng dụng
      đọc trong ứng dụng
    `,
    blocker: `
      phát hiện trình chặn quảng cáo
      vui lòng tắt trình chặn quảng cáo
      hãy tắt trình chặn quảng cáo
      vui lòng bật javascript
      bạn cần bật javascript để chạy ứng dụng này
    `,
    support: `
      mời tôi một ly cà phê
      mời mình ly cà phê
      ủng hộ chúng tôi
      ủng hộ tác giả
      tặng sao cho tác giả
      ủng hộ tôi trên {network}
    `,
    maker: `
      được hỗ trợ bởi {name}
      cung cấp bởi {name}
      được tạo bởi {name}
      theo {name}
    `,
    navigation: `
      trở lại trang trước
      về đầu trang
      lên đầu trang
      quay lại đầu trang
      bài trước
      bài sau
      bài viết trước
      bài tiếp theo
      bài viết tiếp theo
      trang trước
      trang sau
      bài đăng cũ hơn
      bài đăng mới hơn
      về trang chủ
      trang chủ
      chuyển đến nội dung
      chuyển đến phần nội dung
      điều hướng bài viết
      mục lục
    `
  }
}
