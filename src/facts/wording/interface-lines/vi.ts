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
      đăng ký nhận bản tin miễn phí
      đăng ký nhận thông tin
      đăng ký nhận tin mới
      đăng ký nhận tin tức mới nhất
      đăng ký nhận email
      đăng ký để không bỏ lỡ tin tức
      đăng ký nhận bản tin hàng tuần
      đăng ký nhận bản tin {name}
      nhận bản tin hàng tuần
      nhận tin tức mới nhất qua email
      nhận thông báo bài viết mới
      nhận thông tin mới nhất mỗi ngày
      mỗi thứ sáu trong hộp thư của bạn
      gửi đến hộp thư của bạn mỗi sáng
      bản tin miễn phí mỗi sáng
      tin tức mới nhất gửi đến hộp thư của bạn
      đã có # người đăng ký
      hơn # người đã đăng ký
      tham gia cùng # độc giả
      chúng tôi không gửi thư rác
      chúng tôi không spam. bạn có thể hủy đăng ký bất cứ lúc nào
      không spam, hủy đăng ký bất cứ lúc nào
      hủy bất cứ lúc nào
      tôi đồng ý với chính sách bảo mật
      tôi đồng ý với điều khoản sử dụng
      tôi đã đọc và đồng ý với chính sách bảo mật
      tôi đồng ý nhận email quảng cáo
      tôi đồng ý nhận thông tin qua email
      bằng cách đăng ký, bạn đồng ý với chính sách bảo mật của chúng tôi
      bằng việc đăng ký, bạn đồng ý với điều khoản và chính sách bảo mật
      đăng ký thành công
      cảm ơn bạn đã đăng ký nhận bản tin
      vui lòng kiểm tra email để xác nhận đăng ký
      email xác nhận đã được gửi
      vui lòng nhập email hợp lệ
      email không hợp lệ
      đã xảy ra lỗi, vui lòng thử lại
      tải ebook miễn phí
      nhận ebook miễn phí
      nhận tài liệu miễn phí
      nhận ngay miễn phí
      vâng, gửi cho tôi
      tôi muốn nhận
      bật thông báo để không bỏ lỡ tin mới
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
      e-mail
      họ tên
      họ tên của bạn
      họ
      điện thoại
      số điện thoại của bạn
      mật khẩu
      nhập lại mật khẩu
      tên đăng nhập
      tên hiển thị
      tiêu đề
      nội dung
      tin nhắn
      lời nhắn
      công ty
      chức vụ
      địa chỉ
      mã xác nhận
      mã bảo mật
      nhập từ khóa
      nhập từ khóa tìm kiếm
      nhập bình luận
      nội dung bình luận
      nhập nội dung bình luận
      website
      tùy chọn
      nhập email
      nhập địa chỉ email
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
      đăng ký miễn phí
      đăng kí
      đăng nhập ngay
      gửi ngay
      gửi đi
      gửi ý kiến
      gửi phản hồi
      lưu bài
      lưu bài viết
      lưu lại
      sửa
      chỉnh sửa
      xóa
      chép link
      sao chép
      sao chép link
      in bài
      in trang
      báo cáo
      báo cáo vi phạm
      báo vi phạm
      không thích
      bỏ theo dõi
      bỏ thích
      thả tim
      chấp nhận
      từ chối
      cho phép
      chặn
      để sau
      bỏ qua
      có
      không
      tiếp theo
      quay lại
      tiếp tục
      tiếp tục đọc
      ẩn bớt
      thu gọn
      mở rộng
      hiển thị thêm
      hiện thêm
      xem thêm trả lời
      xem # trả lời
      xem # câu trả lời
      ẩn trả lời
      xem nhiều hơn
      xem ngay
      xem kết quả
      bình chọn
      biểu quyết
      nghe
      nghe bài viết
      nghe đọc bài
      phát
      tạm dừng
      tắt tiếng
      bật tiếng
      toàn màn hình
      xem lại
      cỡ chữ
      tăng cỡ chữ
      giảm cỡ chữ
      nhỏ
      vừa
      lớn
      mặc định
      quyên góp
      ủng hộ ngay
      đóng góp
      liên hệ
      liên hệ ngay
      báo lỗi
      thử lại
      chọn
      đặt hàng
      đặt mua
      thêm vào giỏ
      thêm vào giỏ hàng
      bấm vào đây
      nhấn vào đây
      tại đây
      facebook
      zalo
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
      theo dõi {network} của chúng tôi
      theo dõi fanpage {name}
      theo dõi fanpage của chúng tôi
      theo dõi trang {network} của chúng tôi
      theo dõi kênh {network} của chúng tôi
      theo dõi chúng tôi qua {network}
      theo dõi tôi trên {network}
      theo dõi {name} tại google news
      theo dõi {name} trên mạng xã hội
      theo dõi chúng tôi trên mạng xã hội
      theo dõi kênh youtube {name}
      theo dõi tác giả
      mời bạn theo dõi {name} trên google news
      like fanpage của chúng tôi
      like page {network} của chúng tôi
      like và follow fanpage
      hãy like fanpage để không bỏ lỡ tin tức
      tham gia nhóm {network}
      tham gia kênh {network}
      tham gia group {network}
      tham gia cộng đồng của chúng tôi
      vào nhóm zalo
      tham gia nhóm zalo
      quan tâm zalo oa
      kết bạn zalo
      nhắn tin qua {network}
      chat với chúng tôi qua {network}
      kết nối với chúng tôi trên {network}
      tìm chúng tôi trên {network}
      kênh youtube của chúng tôi
      đăng ký kênh để không bỏ lỡ video mới
      đăng ký kênh và bật chuông thông báo
      nhớ đăng ký kênh và bấm chuông
      nhấn đăng ký kênh để ủng hộ chúng tôi
      bật thông báo
      nhận thông báo
      quét mã qr để theo dõi
      quét mã qr để tham gia nhóm
      quét mã qr
      thêm chúng tôi vào mục yêu thích
      nhấn ctrl+d để lưu trang
      thêm {name} làm nguồn ưu tiên trên google
      chọn {name} làm nguồn ưu tiên trên google
      nghe trên spotify
      nghe trên apple podcasts
      nghe podcast
      đọc thêm tin tức tại {name}
      xem thêm tin tức mới nhất tại {name}
      mời bạn đọc thêm tại {name}
      cập nhật tin tức mới nhất tại {name}
      theo dõi thêm tin tức tại {name}
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
      chia sẻ bài viết lên {network}
      chia sẻ bài viết qua email
      chia sẻ bài
      chia sẻ tin này
      chia sẻ tin
      chia sẻ ngay
      chia sẻ cho bạn bè
      chia sẻ với mọi người
      chia sẻ lên mạng xã hội
      chia sẻ mạng xã hội
      chia sẻ facebook
      chia sẻ trên mạng xã hội
      chia sẻ tới {network}
      chia sẻ bằng {network}
      chia sẻ với {network}
      chia sẻ đến {network}
      chia sẻ vào {network}
      chia sẻ link
      chia sẻ liên kết
      chia sẻ bằng email
      chia sẻ ý kiến
      chia sẻ bài viết với bạn bè
      chia sẻ bài viết cho bạn bè
      đăng lên {network}
      gửi qua {network}
      gửi qua email
      gửi email cho bạn bè
      gửi email bài viết này
      gửi bài viết này cho bạn bè
      gửi bài viết qua email
      gửi tới bạn bè
      gửi bài này qua email
      ghim trên pinterest
      ghim vào pinterest
      lưu vào pinterest
      đăng lại
      sao chép liên kết bài viết
      sao chép đường dẫn
      sao chép đường link
      copy link
      copy link thành công
      sao chép thành công
      đã sao chép
      đã sao chép link
      đã sao chép vào bộ nhớ tạm
      liên kết đã được sao chép
      lấy link
      link bài gốc
      copy link bài gốc
      in bài viết này
      in trang này
      bản in
      lưu bài viết này
      lưu bài để đọc sau
      đọc sau
      thêm vào mục yêu thích
      nếu thấy hay hãy chia sẻ
      nếu thấy hữu ích hãy chia sẻ
      hãy chia sẻ bài viết này
      hãy chia sẻ nếu bạn thấy hữu ích
      bạn thấy bài viết hữu ích? hãy chia sẻ
      chọn nền tảng để chia sẻ
    `,
    counter: `
      # lượt chia sẻ
      # lượt thích
      # lượt xem
      lượt xem: #
      lượt xem
      # người theo dõi
      số lượt xem trang
      # chia sẻ
      # thích
      # theo dõi
      # đã xem
      # lượt
      # lượt đọc
      # lượt tải
      # lượt truy cập
      # lượt theo dõi
      # lượt đánh giá
      # bình chọn
      # phút đọc
      lượt xem #
      lượt thích: #
      lượt đọc: #
      lượt truy cập: #
      số lượt xem: #
      đã xem #
      đã xem: #
      xem: #
      thích #
      chia sẻ #
      người theo dõi
      tổng lượt xem
      đang online: #
      hôm nay: #
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
      ý kiến của bạn về bài viết
      chia sẻ ý kiến của bạn
      gửi ý kiến của bạn
      gửi nhận xét
      gửi bình luận của bạn
      nhập bình luận của bạn
      viết bình luận của bạn
      viết bình luận của bạn tại đây
      hãy viết bình luận
      bạn nghĩ gì về bài viết này
      bạn nghĩ gì về nội dung này
      tham gia bình luận
      tham gia thảo luận
      bình luận ngay
      bình luận bài viết
      bình luận với tư cách khách
      thêm nhận xét
      viết nhận xét
      đăng bình luận
      hãy là người đầu tiên bình luận cho bài viết này
      hãy là người đầu tiên nhận xét
      trở thành người đầu tiên bình luận
      hiện chưa có bình luận nào
      hiện chưa có bình luận nào, hãy trở thành người đầu tiên bình luận cho bài viết này
      chưa có nhận xét nào
      không có bình luận
      bạn cần đăng nhập để bình luận
      bạn cần đăng nhập để thực hiện chức năng này
      bạn phải đăng nhập để bình luận
      đăng nhập để gửi bình luận
      đăng nhập để viết bình luận
      đăng nhập để tham gia bình luận
      đăng nhập bằng facebook để bình luận
      xem các bình luận
      xem bình luận
      xem thêm # bình luận
      xem các ý kiến khác
      tải thêm bình luận
      hiển thị thêm bình luận
      ẩn bình luận
      hiện bình luận
      đang tải bình luận
      bình luận đang chờ kiểm duyệt
      bình luận của bạn đang chờ duyệt
      bình luận của bạn sẽ được xét duyệt trước khi đăng
      bình luận sẽ được biên tập trước khi đăng tải
      xin vui lòng gõ tiếng việt có dấu
      ý kiến của bạn sẽ được biên tập trước khi đăng. xin vui lòng gõ tiếng việt có dấu
      bình luận bị tắt
      bài viết đã đóng bình luận
      bình luận này đã bị xóa
      thông báo cho tôi khi có bình luận mới
      thông báo cho tôi khi có phản hồi mới
      thông báo cho tôi về các bình luận tiếp theo qua email
      thông báo cho tôi bằng email khi có phản hồi
      email của bạn sẽ không được công khai
      email sẽ không được hiển thị công khai
      nội quy bình luận
      quy định bình luận
      vui lòng không viết chữ in hoa
      plugin bình luận trên facebook
    `,
    commentHead: `
      bình luận
      bình luận (#)
      # bình luận
      ý kiến bạn đọc (#)
      nhận xét
      # nhận xét
      # phản hồi
      mới nhất
      cũ nhất
      quan tâm nhất
      nổi bật nhất
      được quan tâm nhất
      hay nhất
      bình luận mới nhất
      bình luận nổi bật
      bình luận hay
      bình luận gần đây
      bình luận facebook
      bình luận của bạn đọc
      tất cả bình luận
      ý kiến bạn đọc
      ý kiến
      ý kiến (#)
      ý kiến độc giả
      phản hồi
      phản hồi (#)
      phản hồi gần đây
      bạn đọc bình luận
      thảo luận
      thảo luận (#)
      trả lời (#)
      # trả lời
      # câu trả lời
      # ý kiến
      có # bình luận
      sắp xếp theo
      khách
      ẩn danh
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
      trang web này sử dụng cookie để cải thiện trải nghiệm của bạn
      chúng tôi sử dụng cookie để cải thiện trải nghiệm của bạn
      chúng tôi sử dụng cookie để cung cấp trải nghiệm tốt nhất
      chúng tôi sử dụng cookies
      website sử dụng cookie
      trang web của chúng tôi sử dụng cookie
      chúng tôi và các đối tác sử dụng cookie
      chúng tôi coi trọng quyền riêng tư của bạn
      bằng việc tiếp tục sử dụng, bạn đồng ý với chính sách cookie
      nếu bạn tiếp tục sử dụng trang web này, bạn đồng ý với việc sử dụng cookie
      đồng ý tất cả
      tôi đồng ý
      đồng ý và tiếp tục
      cho phép tất cả cookie
      từ chối cookie
      chỉ cookie cần thiết
      chỉ chấp nhận cookie cần thiết
      cookie cần thiết
      cookie chức năng
      cookie phân tích
      cookie tiếp thị
      quản lý cookie
      quản lý cài đặt cookie
      tùy chọn cookie
      tùy chỉnh cookie
      cài đặt quyền riêng tư
      chính sách bảo mật
      lưu cài đặt
      lưu tùy chọn
      nhấn để chấp nhận cookie tiếp thị và bật nội dung này
      nội dung này đã bị chặn
      vui lòng chấp nhận cookie để xem nội dung này
    `,
    ad: `
      quảng cáo
      nội dung được tài trợ
      nội dung tài trợ
      liên hệ quảng cáo
      báo cáo quảng cáo này
      quảng cáo - vui lòng cuộn xuống để đọc tiếp
      cuộn xuống để đọc tiếp
      bài viết tiếp tục sau quảng cáo
      nội dung tiếp tục sau quảng cáo
      tiếp tục đọc bên dưới
      bỏ qua quảng cáo
      đóng quảng cáo
      tắt quảng cáo
      ẩn quảng cáo
      xóa quảng cáo
      tại sao có quảng cáo này
      tại sao tôi thấy quảng cáo này
      quảng cáo bởi {name}
      quảng cáo từ {name}
      quảng cáo với chúng tôi
      đặt quảng cáo
      bảng giá quảng cáo
      bài viết được tài trợ
      bài viết tài trợ
      bài quảng cáo
      liên kết tài trợ
      liên kết được tài trợ
      nội dung quảng cáo
      nội dung từ nhà tài trợ
      hợp tác cùng {name}
      được tài trợ bởi {name}
      có thể bạn quan tâm
      có thể bạn thích
      bạn có thể thích
      bạn có thể quan tâm
      tin tài trợ bởi {name}
      được đề xuất bởi {name}
      đề xuất bởi {name}
      đề xuất cho bạn
      dành cho bạn
      bài viết có chứa liên kết tiếp thị
      bài viết này chứa liên kết tiếp thị liên kết
      {name} muốn gửi thông báo
      nhấn cho phép để nhận thông báo
      nhấn "cho phép" để nhận thông báo
    `,
    adWord: `
      được tài trợ
      tài trợ
      tin tài trợ
      hợp tác
      nhà tài trợ
      khuyến mãi
      giảm giá
      ưu đãi
      miễn phí vận chuyển
      hot
      giá sốc
      thông tin doanh nghiệp
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
      bạn thấy bài viết này thế nào
      bạn có thích bài viết này không
      bạn có thấy bài viết này hữu ích không
      bài viết có hữu ích với bạn không
      bài viết này có giúp ích cho bạn không
      thông tin này có hữu ích không
      nội dung này có hữu ích không
      nội dung này có giúp ích cho bạn không
      hữu ích không hữu ích
      có không
      bấm vào ngôi sao để đánh giá
      đánh giá của bạn
      đánh giá trang này
      hãy đánh giá bài viết
      chấm điểm bài viết
      đánh giá trung bình # sao
      # trên # sao
      # đánh giá
      chưa có bình chọn nào
      hãy là người đầu tiên đánh giá bài viết này
      trở thành người đầu tiên đánh giá
      # phiếu
      # phiếu bầu
      tham gia khảo sát
      tham gia bình chọn
      xem kết quả bình chọn
      cảm ơn bạn đã đánh giá
      cảm ơn bạn đã bình chọn
      cảm ơn ý kiến của bạn
      phát hiện lỗi? hãy báo cho chúng tôi
      báo lỗi bài viết
      báo lỗi nội dung
      đề xuất chỉnh sửa
      góp ý bài viết
      góp ý
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
      chỉ dành cho thành viên
      chỉ dành cho người đăng ký
      nội dung chỉ dành cho thành viên
      nội dung dành cho thành viên trả phí
      nội dung trả phí
      bài viết dành cho hội viên
      bài viết dành riêng cho độc giả đăng ký
      đăng nhập để xem nội dung
      đăng nhập để xem tiếp
      đăng nhập để xem toàn bộ bài viết
      đăng ký để đọc tiếp
      đăng ký để đọc toàn bộ bài viết
      đăng ký tài khoản
      đăng ký tài khoản miễn phí
      đăng ký thành viên
      chưa có tài khoản? đăng ký
      chưa có tài khoản? đăng ký ngay
      đã có tài khoản? đăng nhập
      đã là thành viên? đăng nhập
      bạn đã là thành viên? đăng nhập
      bạn còn # bài viết miễn phí
      bạn còn # bài đọc miễn phí trong tháng này
      dùng thử miễn phí
      dùng thử miễn phí # tháng
      hủy bất kỳ lúc nào
      ghi nhớ đăng nhập
      nhớ mật khẩu
      ghi nhớ tôi
      quên mật khẩu? bấm vào đây
      lấy lại mật khẩu
      đặt lại mật khẩu
      đăng nhập bằng facebook
      đăng nhập bằng google
      đăng nhập với {network}
      hoặc đăng nhập bằng
      xin chào, khách
      xin chào quý khách
      nâng cấp tài khoản
      trở thành thành viên để đọc tiếp
      mua gói để đọc tiếp
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
      xem trên trình duyệt
      xem phiên bản web
      xem trực tuyến
      không xem được email? nhấn vào đây
      không hiển thị hình ảnh? nhấn vào đây
      nếu không xem được email này, vui lòng nhấn vào đây
      nếu bạn không muốn nhận email này, vui lòng hủy đăng ký
      nếu không muốn nhận email, vui lòng bấm vào đây để hủy đăng ký
      bạn không muốn nhận email này nữa? hủy đăng ký
      bạn nhận được email này vì bạn đã đăng ký trên website của chúng tôi
      bạn nhận được email này vì đã đăng ký {name}
      email này được gửi đến {name}
      vui lòng không trả lời email này
      email này được gửi tự động
      thay đổi tùy chọn email
      quản lý tùy chọn email
      chuyển tiếp email này
      bạn được chuyển tiếp email này? đăng ký tại đây
      địa chỉ của chúng tôi
      bản quyền © {name}
      bản quyền thuộc {name}
      bản quyền của {name}
      giữ bản quyền
      đã đăng ký bản quyền
      mọi quyền được bảo lưu
      tất cả các quyền được bảo lưu
      ® ghi rõ nguồn {name} khi phát hành lại thông tin từ website này
      ghi rõ nguồn "{name}" khi phát hành lại thông tin từ website này
      cấm sao chép dưới mọi hình thức
      cấm sao chép dưới mọi hình thức nếu không có sự chấp thuận bằng văn bản
      vui lòng ghi rõ nguồn khi sao chép
      không sao chép khi chưa được sự đồng ý
      nghiêm cấm sao chép
    `,
    app: `
      tải ứng dụng
      tải ứng dụng của chúng tôi
      tải về trên app store
      tải nội dung trên google play
      mở trong ứng dụng
      đọc trong ứng dụng
      tải app
      tải app ngay
      tải ứng dụng {name}
      tải ứng dụng ngay
      tải ứng dụng miễn phí
      cài đặt ứng dụng
      tải trên app store
      tải về từ google play
      tải về trên google play
      xem trên ứng dụng
      xem trong ứng dụng
      đọc trên ứng dụng
      quét mã qr để tải ứng dụng
      dùng ứng dụng
    `,
    blocker: `
      phát hiện trình chặn quảng cáo
      vui lòng tắt trình chặn quảng cáo
      hãy tắt trình chặn quảng cáo
      vui lòng bật javascript
      bạn cần bật javascript để chạy ứng dụng này
      bạn đang sử dụng trình chặn quảng cáo
      có vẻ như bạn đang dùng trình chặn quảng cáo
      vui lòng tắt adblock
      hãy tắt adblock để tiếp tục
      tôi đã tắt trình chặn quảng cáo
      trình duyệt của bạn không hỗ trợ video
      trình duyệt của bạn không hỗ trợ phát video
      trình duyệt không hỗ trợ html#
      trình duyệt của bạn không hỗ trợ javascript
      javascript đã bị tắt
    `,
    support: `
      mời tôi một ly cà phê
      mời mình ly cà phê
      ủng hộ chúng tôi
      ủng hộ tác giả
      tặng sao cho tác giả
      ủng hộ tôi trên {network}
      mời chúng tôi một ly cà phê
      mời tác giả ly cà phê
      mua cho tôi ly cà phê
      hãy ủng hộ chúng tôi
      ủng hộ tòa soạn
      ủng hộ báo {name}
      ủng hộ {name}
      ủng hộ website
      ủng hộ một lần
      ủng hộ hàng tháng
      quyên góp ngay
      quyên góp một lần
      quyên góp hàng tháng
      số tiền khác
      nhập số tiền
      hỗ trợ chúng tôi
      hỗ trợ công việc của chúng tôi
      hãy hỗ trợ báo chí độc lập
      trở thành thành viên
      trở thành người ủng hộ
      nếu bạn thấy bài viết hữu ích, hãy ủng hộ chúng tôi
      # người ủng hộ
      còn # ngày
      mục tiêu # đồng
      số tài khoản
      chuyển khoản ngân hàng
    `,
    maker: `
      được hỗ trợ bởi {name}
      cung cấp bởi {name}
      được tạo bởi {name}
      theo {name}
      powered by {name}
      thiết kế bởi {name}
      thiết kế web bởi {name}
      phát triển bởi {name}
      giao diện {name}
      vận hành bởi {name}
      lưu trữ bởi {name}
      dịch bởi {name}
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
      trang nhất
      menu
      danh mục
      chuyên mục
      thẻ
      từ khóa
      chủ đề
      tag
      mở menu
      đóng menu
      trở lại
      trở về
      trở về trang chủ
      quay về trang chủ
      lên trên
      lên đầu
      trước
      sau
      trang đầu
      trang cuối
      trang # / #
      trang # trên #
      bài cũ hơn
      bài mới hơn
      bài trước đó
      tin trước
      tin tiếp theo
      bài kế tiếp
      xem tiếp
      nội dung bài viết
      nội dung chính
      bài viết liên quan
      bài liên quan
      tin liên quan
      tin tức liên quan
      tin cùng chuyên mục
      cùng chuyên mục
      bài cùng chuyên mục
      có thể bạn chưa biết
      đọc nhiều
      đọc nhiều nhất
      xem nhiều
      xem nhiều nhất
      tin mới
      tin mới nhất
      tin nổi bật
      tin nóng
      tin đọc nhiều
      bài viết mới
      bài viết mới nhất
      bài viết gần đây
      bài viết nổi bật
      bài viết phổ biến
      đọc tiếp về
      tin khác
      các tin khác
      giới thiệu
      về chúng tôi
      liên hệ với chúng tôi
      liên hệ tòa soạn
      đường dây nóng
      tòa soạn
      tuyển dụng
      sơ đồ trang web
      sơ đồ website
      điều khoản sử dụng
      điều khoản dịch vụ
      chính sách quyền riêng tư
      trợ giúp
      hỗ trợ
      câu hỏi thường gặp
      gửi bài viết
      gửi bài cho chúng tôi
      chọn ngôn ngữ
      ngôn ngữ
      tiếng việt
      phiên bản di động
      phiên bản máy tính
    `
  }
}
